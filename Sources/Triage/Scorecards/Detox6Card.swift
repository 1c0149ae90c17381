extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	1	would <fire> ; would <promise> ; would appreciat ; would one ; wrong <container>
        detox	1	wrong box ; wrung out ; x 0 ; x pap ; xanax every ; xanax on ; xanax thre ; y <lock>
        detox	1	y bostez ; y calambr ; y casi ; y cuand ; y en ; y est ; y jur ; y nev ; y ni ; y ronc
        detox	1	y salg ; ya amar ; ya despu ; ya tom ; yawn goosebump ; year back ; year clean ; year lik
        detox	1	yes my ; yet wil ; yo <think> ; you <continue> ; youl <say> ; your <build>
        detox	1	your <insurance> ; your <vendor> ; your <withdrawal> ; your build ; your location
        detox	1	your withdrawal ; youv ; ystdy ; zapato y ; ~<amount> <opioid> ; ~<amount> ~<medicine>
        detox	1	~<asleep> ; ~<awake> ; ~<breath> ; ~<breath> <needle> ; ~<caretaking> ; ~<clean>
        detox	1	~<clean> ~<vermin> ; ~<consume> <day> ; ~<container> ; ~<emergency> in ; ~<emergency> ya
        detox	1	~<give> ~<consume> ; ~<gun> ~in ; ~<height> at ; ~<home> ~in ; ~<insurance> <money>
        detox	1	~<kin> no ; ~<last> ~tim ; ~<medicine> <say> ; ~<medicine> x ; ~<moment> sx ; ~<need> from
        detox	1	~<need> ir ; ~<opening> ; ~<outdoors> <say> ; ~<pill> in ; ~<relapse>
        detox	1	~<sedative> <amount> ; ~<sedative> <take> ; ~<see> ~cosa ; ~<seizure> <drive>
        detox	1	~<seizure> ni ; ~<seizure> on ; ~<seizure> ~al ; ~<seizure> ~if ; ~<stop> ~el
        detox	1	~<treatment> <day> ; ~<treatment> y ; ~<vermin> <furniture> ; ~<water> ; ~<week> ; ~<year>
        detox	1	~<year> ~old ; ~a ~<hospital> ; ~a ~<medicine> ; ~a ~dos ; ~al ; ~an <drug> ; ~an addict
        detox	1	~an ~<crash> ; ~an ~accident ; ~awar ; ~azul ; ~bag ; ~beb y ; ~cant ~<stop> ; ~cant ~stop
        detox	1	~convulsion ~al ; ~corn ; ~cort ; ~county ; ~current sx ; ~de ~<consume> ; ~dej ~el ; ~dog
        detox	1	~down ; ~drink at ; ~el ~<sedative> ; ~etoh 0 ; ~fifth ; ~flop ; ~guar ; ~hay ; ~hay <pet>
        detox	1	~help from ; ~his ~own ; ~i ~skip ; ~in ; ~in ~<town> ; ~in ~county ; ~insuranc ; ~it all
        detox	1	~jail ; ~junki ; ~la he ; ~la pued ; ~last ~tim ; ~le entr ; ~le ~dio ; ~lif ~<insurance>
        detox	1	~lif ~insuranc ; ~me busquen ; ~me contest ; ~me ~dan ; ~memory ; ~minut ; ~money
        detox	1	~mor me ; ~moth ; ~my ; ~my ~own ; ~nam and ; ~narcan a ; ~narcan en ; ~no ~<child>
        detox	1	~no ~kid ; ~nos ; ~of ~<kill> ; ~of ~harm ; ~off ~it ; ~on ~my ; ~one ~of ; ~out ; ~over
        detox	1	~over ~the ; ~own ~pillow ; ~ox ; ~ox ~0 ; ~paramedic ~brought ; ~peg ; ~pil in ; ~pillow
        detox	1	~quier ir ; ~quier ~hospital ; ~quier ~mor ; ~rousabl ; ~sab ; ~sab de ; ~se <go>
        detox	1	~se ~tom ; ~seizur ~if ; ~seizur ~in ; ~seizur ~last ; ~sick i ; ~stomach ; ~sur if
        detox	1	~sur who ; ~sweat ; ~sz 0 ; ~sz sinc ; ~sz ~<withdrawal> ; ~sz ~dts ; ~szs ; ~tafil
        detox	1	~ten ~<seizure> ; ~the ; ~the ~<height> ; ~the ~<treatment> ; ~the ~wil ; ~tiembl no
        detox	1	~to ~in ; ~veo ~cosa ; ~vomit ; ~w/d no ; ~wil ~is ; ~year ; ~year ~old ; él per
        detox	-1	*alcoholic:other_experiencer ; *drinks.0:possible ; *drinks.1:historical
        detox	-1	*frequency.1:other_experiencer ; *notEvidence:historical
        detox	-1	*otherService.lookAlike:other_experiencer ; *otherService.therapist:other_experiencer
        detox	-1	*overPrescribed:other_experiencer ; *residentialDone:negated
        detox	-1	*seizure.prior:hypothetical ; *service:negated ; *substance.cannabis:hypothetical
        detox	-1	*substance.other ; *substance.stimulant:historical ; *unaided ; *vendor.lookAlike
        detox	-1	*violence ; + <moment> ; + if ; / / ; 0 <count> ; 0 <day> ; 0 com ; 0 grandkid ; 0 over
        detox	-1	0 screen ; 0 stabl ; 0 west ; 0 whil ; <afraid> one ; <afraid> ~<consume>
        detox	-1	<alcohol> <build> ; <alcohol> <headface> ; <alcohol> <night> ; <alcohol> <soon>
        detox	-1	<alcohol> <stop> ; <alcohol> around ; <alcohol> de ; <alcohol> down ; <alcohol> the
        detox	-1	<alone> 0 ; <alone> <month> ; <alone> con ; <alone> for ; <always> <bodypart>
        detox	-1	<amount> <bodypart> ; <amount> <opening> ; <amount> <palecolor> ; <amount> <phone>
        detox	-1	<amount> <photo> ; <amount> <promise> ; <amount> <sad> ; <amount> <sedative>
        detox	-1	<amount> <week> ; <amount> do ; <amount> se ; <angry> <always> ; <angry> <amount>
        detox	-1	<angry> <day> ; <angry> <kin> ; <angry> to ; <appointment> <amount>
        detox	-1	<appointment> <clinician> ; <appointment> extern ; <appointment> is ; <ask> <consume>
        detox	-1	<ask> <continue> ; <ask> <record> ; <ask> and ; <ask> ~<law> ; <asleep> <count>
        detox	-1	<asleep> <tool> ; <asleep> in ; <asleep> over ; <asleep> ~<awake> ; <awake> <fluid>
        detox	-1	<blade> <clothes> ; <blade> <room> ; <blade> <town> ; <blood> <daytime> ; <blood> desd
        detox	-1	<bodypart> <break> ; <bodypart> <give> ; <bodypart> <headface> ; <bodypart> <trade>
        detox	-1	<bodypart> all ; <bodysound> from ; <break> <container> ; <break> <phone> ; <break> cp
        detox	-1	<breath> but ; <build> has ; <buy> <eat> ; <buy> <play> ; <calm> her ; <calm> with
        detox	-1	<cannabis> <amount> ; <cannabis> but ; <cannabis> he ; <caretaking> for ; <caretaking> on
        detox	-1	<chestheart> <leave> ; <chestheart> <needle> ; <child> <sedative> ; <child> <trade>
        detox	-1	<child> she ; <church> that ; <clean> <eat> ; <clean> <home> ; <clean> <kin>
        detox	-1	<clinician> <kill> ; <clinician> <record> ; <clinician> <year> ; <clinician> b
        detox	-1	<clinician> position ; <clothes> <church> ; <clothes> <palecolor> ; <clothes> <stranger>
        detox	-1	<clothes> behind ; <cold> <home> ; <cold> n ; <colleague> dont ; <colleague> was
        detox	-1	<color> <blood> ; <color> <leave> ; <color> is ; <confused> ; <consume> <friend>
        detox	-1	<consume> <leave> ; <consume> <month> ; <consume> at ; <consume> her ; <consume> herself
        detox	-1	<consume> my ; <consume> thos ; <consume> una ; <container> <amount> ; <container> <day>
        detox	-1	<container> <fire> ; <container> from ; <container> in ; <container> no ; <container> of
        detox	-1	<container> right ; <continue> <drive> ; <continue> <emergency> ; <continue> <fluid>
        detox	-1	<continue> <play> ; <continue> <start> ; <continue> <try> ; <continue> do
        detox	-1	<continue> doing ; <continue> per ; <continue> the ; <crowd> <afraid> ; <crowd> <asleep>
        detox	-1	<crowd> <crowd> ; <crowd> <emergency> ; <crowd> <take> ; <crowd> <write> ; <crowd> and
        detox	-1	<crowd> go ; <day> <amount> ; <day> <feel> ; <day> <last> ; <day> <think> ; <day> <week>
        detox	-1	<day> dry ; <day> no ; <day> with ; <day> ~<awake> ; <day> ~<medicine>
        detox	-1	<daytime> <daytime> ; <daytime> <hold> ; <daytime> <photo> ; <daytime> til
        detox	-1	<die> <bodysound> ; <die> <consume> ; <drive> <headface> ; <drive> <play> ; <drive> back
        detox	-1	<drive> en ; <drive> one ; <drive> par ; <drive> was ; <drug> en ; <drug> test
        detox	-1	<eat> <always> ; <eat> <bodysound> ; <eat> <drug> ; <eat> <month> ; <eat> sinc ; <eat> so
        detox	-1	<emergency> <go> ; <emergency> <money> ; <fall> <alcohol> ; <fall> <write> ; <fall> out
        detox	-1	<feel> <calm> ; <feel> <crowd> ; <feel> <shame> ; <feel> steady ; <feel> ~<drug>
        detox	-1	<fluid> <alcohol> ; <fluid> <amount> ; <fluid> <cold> ; <fluid> <soon> ; <fluid> on
        detox	-1	<fluid> the ; <friend> <rope> ; <friend> for ; <furniture> <headface> ; <give> <color>
        detox	-1	<give> <insurance> ; <give> <opening> ; <give> <phone> ; <give> <rope> ; <give> <say>
        detox	-1	<give> <stimulant> ; <give> <write> ; <give> su ; <give> them ; <give> y ; <go> <home>
        detox	-1	<go> <relapse> ; <go> <room> ; <go> bien ; <go> cuand ; <go> straight ; <goodbye> 0
        detox	-1	<goodbye> <moment> ; <gun> ; <happy> <drive> ; <happy> <pet> ; <happy> hast
        detox	-1	<headface> <blood> ; <headface> <fluid> ; <headface> <headface> ; <headface> <school>
        detox	-1	<headface> is ; <headface> que ; <headface> ya ; <hear> <hear> ; <hear> <say>
        detox	-1	<hear> <school> ; <hear> <vermin> ; <hear> them ; <hear> through ; <height> <outdoors>
        detox	-1	<height> becaus ; <height> el ; <hit> <ask> ; <hit> <outdoors> ; <hit> el ; <hit> for
        detox	-1	<hit> its ; <hold> 0 ; <hold> <breath> ; <home> <clinician> ; <home> <color>
        detox	-1	<home> <fluid> ; <home> <happy> ; <home> <month> ; <home> de ; <home> is ; <home> nin
        detox	-1	<home> right ; <hospital> <alcohol> ; <hospital> <bodypart> ; <hospital> <eat>
        detox	-1	<hospital> is ; <hospital> por ; <hot> <hot> ; <hot> in ; <illness> twic
        detox	-1	<illness> ~<drug> ; <insurance> 0 ; <insurance> <always> ; <insurance> <ask>
        detox	-1	<insurance> <give> ; <insurance> <phone> ; <insurance> ca ; <insurance> prim
        detox	-1	<intoxicated> <blood> ; <key> <furniture> ; <kin> <cannabis> ; <kin> <child>
        detox	-1	<kin> <clothes> ; <kin> <drive> ; <kin> <headface> ; <kin> <limp> ; <kin> <night>
        detox	-1	<kin> its ; <kin> over ; <kin> should ; <kin> ~<say> ; <last> <record> ; <last> <write>
        detox	-1	<law> <palecolor> ; <law> <school> ; <law> <take> ; <law> and ; <law> at
        detox	-1	<leave> <drive> ; <leave> <insurance> ; <leave> <phone> ; <leave> <play> ; <leave> it
        detox	-1	<leave> them ; <leave> wer ; <lock> <container> ; <medicine> <always>
        detox	-1	<medicine> <container> ; <medicine> <home> ; <medicine> <leave> ; <moment> /
        detox	-1	<moment> <confused> ; <moment> <day> ; <moment> <kill> ; <moment> <stranger>
        detox	-1	<moment> <vendor> ; <moment> aft ; <money> <insurance> ; <money> <record>
        detox	-1	<money> <trade> ; <month> <fire> ; <month> <need> ; <month> <sober> ; <month> <stranger>
        detox	-1	<month> con ; <month> del ; <month> en ; <month> sin ; <need> <blood> ; <need> <week>
        detox	-1	<need> cb ; <need> for ; <need> the ; <need> with ; <need> zer ; <night> <bodypart>
        detox	-1	<night> evry ; <night> from ; <night> he ; <night> through ; <night> ~<amount>
        detox	-1	<official> <eat> ; <official> <kin> ; <official> <partner> ; <official> can
        detox	-1	<opening> <angry> ; <opening> <continue> ; <opening> <intoxicated> ; <opening> <moment>
        detox	-1	<opening> is ; <opening> of ; <opening> off ; <opening> open ; <opening> porqu
        detox	-1	<opioid> <happy> ; <opioid> <kin> ; <opioid> <need> ; <opioid> <unreal> ; <opioid> aft
        detox	-1	<opioid> mayb ; <opioid> una ; <opioid> when ; <order> <past> ; <order> to
        detox	-1	<outdoors> <eat> ; <outdoors> only ; <outdoors> ther ; <pain> <fluid> ; <pain> toda
        detox	-1	<palecolor> <eat> ; <palecolor> a ; <palecolor> knuckl ; <partner> <alcohol>
        detox	-1	<partner> <sedative> ; <partner> <stop> ; <partner> com ; <partner> leftov
        detox	-1	<partner> would ; <past> <colleague> ; <past> <feel> ; <past> <year> ; <past> any
        detox	-1	<past> anybody ; <past> in ; <past> its ; <past> on ; <past> you ; <pet> <amount>
        detox	-1	<pet> <opening> ; <pet> <soon> ; <pet> <take> ; <pet> se ; <phone> <church>
        detox	-1	<phone> <container> ; <phone> <eat> ; <phone> <furniture> ; <phone> <stimulant>
        detox	-1	<phone> id ; <photo> <happy> ; <photo> <night> ; <photo> <room> ; <pill> <asleep>
        detox	-1	<pill> <give> ; <pill> <vermin> ; <pill> i ; <play> <home> ; <play> <night>
        detox	-1	<play> <see> ; <play> <stranger> ; <play> <treatment> ; <play> by ; <play> ~<emergency>
        detox	-1	<put> <opening> ; <put> <room> ; <put> al ; <put> in ; <rail> to ; <rarely> <phone>
        detox	-1	<record> for ; <room> <appointment> ; <room> <fluid> ; <room> <give> ; <room> <week>
        detox	-1	<room> in ; <room> ~<job> ; <rope> <bodypart> ; <sad> for ; <say> <friend>
        detox	-1	<say> <stranger> ; <say> but ; <say> de ; <say> nonsens ; <say> on ; <say> su
        detox	-1	<say> that ; <say> ~<go> ; <school> <ask> ; <school> <go> ; <school> <photo>
        detox	-1	<school> <stranger> ; <school> <treatment> ; <school> en ; <school> from ; <school> her
        detox	-1	<school> on ; <school> rn ; <sedative> <stop> ; <sedative> her ; <see> <eat>
        detox	-1	<see> <law> ; <see> <outdoors> ; <see> <school> ; <see> <shake> ; <seizure> de
        detox	-1	<shake> <fall> ; <shake> his ; <sick> <daytime> ; <sober> <play> ; <sober> <see>
        detox	-1	<sober> aft ; <sober> y ; <soon> <amount> ; <soon> les ; <start> <drug> ; <start> <week>
        detox	-1	<start> by ; <stimulant> <buy> ; <stimulant> <give> ; <stimulant> <illness>
        detox	-1	<stimulant> <say> ; <stimulant> fin ; <stimulant> hac ; <stimulant> la
        detox	-1	<stimulant> ~<always> ; <stimulant> ~<consume> ; <stop> <child> ; <stop> <key>
        detox	-1	<stop> <phone> ; <stop> <write> ; <stop> in ; <stop> los ; <stranger> <remember>
        detox	-1	<stranger> about ; <stranger> im ; <stranger> so ; <take> <happy> ; <take> <phone>
        detox	-1	<take> <shake> ; <take> <sober> ; <take> <start> ; <take> ~<emergency> ; <take> ~<think>
        detox	-1	<think> <clinician> ; <think> <need> ; <think> anyth ; <think> bet ; <think> el
        detox	-1	<think> of ; <think> som ; <think> we ; <threat> <kin> ; <tool> <clinician>
        detox	-1	<tool> <job> ; <tool> <shake> ; <tool> all ; <tool> off ; <town> <play> ; <town> que
        detox	-1	<trade> mad ; <treatment> <wait> ; <treatment> acros ; <treatment> com ; <treatment> from
        detox	-1	<treatment> hes ; <treatment> inf ; <treatment> it ; <treatment> plac ; <treatment> thing
        detox	-1	<treatment> ~<treatment> ; <trust> ; <trust> <calm> ; <try> <continue> ; <try> <opioid>
        detox	-1	<vendor> 0 ; <vendor> <go> ; <vermin> und ; <wait> <awake> ; <wait> <hot> ; <wait> <kin>
        detox	-1	<wait> <treatment> ; <wait> a ; <wait> de ; <wait> for ; <wait> her ; <wait> las
        detox	-1	<wait> ther ; <wait> with ; <water> <gun> ; <water> <opening> ; <water> <school>
        detox	-1	<week> <day> ; <week> <home> ; <week> <sad> ; <week> <stranger> ; <week> i ; <week> se
        detox	-1	<week> tambien ; <week> ten ; <withdrawal> <money> ; <withdrawal> <stop>
        detox	-1	<write> <caretaking> ; <write> <crowd> ; <write> <media> ; <write> <say> ; <write> <stop>
        detox	-1	<write> despaci ; <write> down ; <write> no ; <write> somewher ; <write> your
        detox	-1	<year> <always> ; <year> <clean> ; <year> <colleague> ; <year> <pet> ; <year> me
        detox	-1	<year> ~<consume> ; a <blade> ; a <child> ; a <consume> ; a <feel> ; a <insurance>
        detox	-1	a <month> ; a <pill> ; a <school> ; a <sedative> ; a <shake> ; a blanket ; a brochur
        detox	-1	a cardboard ; a chat ; a child ; a client ; a colleg ; a dim ; a divorc ; a documentary
        detox	-1	a dos ; a fourth ; a hot ; a list ; a mailbox ; a man ; a mul ; a needl ; a next ; a pag
        detox	-1	a pair ; a ppo ; a pur ; a quiz ; a road ; a saturday ; a set ; a sheet ; a song
        detox	-1	a street ; a sus ; a tent ; about your ; abuel con ; acid <day> ; ad ; adhd pil ; afraid
        detox	-1	aft <count> ; aft detox ; aft six ; aft tonight ; again tonight ; ago ; ago on ; agost
        detox	-1	ahorit and ; ajen ; al <clothes> ; al <play> ; al peric ; alcanzari ; alcohol cinc
        detox	-1	alcohol en ; alfombra ; all im ; almost <always> ; als got ; alway been ; am 0
        detox	-1	ambulatori intensiv ; amt ; an angel ; an awful ; an ice ; an iop ; an iron
        detox	-1	and <clothes> ; and <key> ; and a ; and cocain ; and got ; and honest ; and ill
        detox	-1	and kept ; and light ; and look ; and lost ; and ox ; and phon ; and snor ; and soak
        detox	-1	and watch ; and which ; anfetamin ; announcement ; annual ; ano me ; anoch ; anoth <kin>
        detox	-1	anoth <room> ; anoth room ; any help ; anyth from ; anyth in ; anyth is ; apoy par
        detox	-1	applaus ; apriet y ; are turn ; arthriti ; asdkjh ; asi lo ; ask sinc ; at bank ; at bus
        detox	-1	at hom ; at how ; at pok ; at ten ; ataqu ; ativan night ; atol ; attic ; aun ; aun asi
        detox	-1	aunt ; awak ; back surg ; badg ; bait <town> ; bait shop ; barbershop ; bast
        detox	-1	battery <die> ; be in ; be put ; be writ ; becaus it ; been anywher ; beer ; befor any
        detox	-1	befor anybody ; befor ten ; began ; began in ; beig ; benzo ; benzodiazepin ; bing drink
        detox	-1	bit the ; black ; black out ; blanc com ; blind ; blood in ; blood int ; blow <always>
        detox	-1	blow every ; book in ; botel en ; botella ; both my ; box truck ; boy of ; break and
        detox	-1	breath it ; bridg ; bring my ; broth for ; broth no ; brought in ; buen <day> ; bug und
        detox	-1	burbank ; busc alg ; but id ; by spr ; c/o <chestheart> ; ca ; cabin in ; cabin with
        detox	-1	caf ; cafeteri ; caguam ; cal ; cam en ; camion por ; can <continue> ; can <money>
        detox	-1	can i ; can leav ; can she ; cant <asleep> ; cant a ; cant quit ; cant sleep ; capful of
        detox	-1	carcel ; cart all ; cas <think> ; cas plan ; caser nos ; caso ; catarata ; caught myself
        detox	-1	cb in ; cent in ; centav ; certificat ; cervez todo ; charg a ; charg in ; chest is
        detox	-1	chica ; chof ; church has ; cigaret ; circl for ; clas i ; clas or ; clean thru
        detox	-1	clos til ; clr <colleague> ; clr <continue> ; clr <play> ; clr <write> ; clr back
        detox	-1	clr cowork ; clr moth ; clr said ; clr sist ; clr son ; clutch his ; coc ; coc desd ; cod
        detox	-1	cok to ; colico ; collect ; collection ; com dicen ; com duerm ; comfortabl ; commission
        detox	-1	commut ; con <blood> ; con <eat> ; con cristal ; con eso ; con fentanil ; con la
        detox	-1	con pan ; con sangr ; con usted ; confes que ; confirmation ; congratulat
        detox	-1	consult extern ; consum ; consum per ; contrat ; conversation ; cooki ; cort ; cosi
        detox	-1	cost per ; could <asleep> ; couldnt go ; counsel ; counselor ; count it ; coupl tim
        detox	-1	cours ; cover ca ; cpr and ; crack every ; crank <always> ; crash my ; cristal a
        detox	-1	crush cp ; crystal and ; crystal every ; ct ; cuant <money> ; cuarent ; cuarent dia
        detox	-1	cuest el ; current resi ; cut in ; d/c tmrw ; dad and ; dai a ; dan en ; dan permis
        detox	-1	dashboard ; daught took ; day but ; day heart ; day in ; day last ; day on ; de <put>
        detox	-1	de <sick> ; de boyl ; de cocin ; de duel ; de enfrent ; de mi ; de pes ; de tratamient
        detox	-1	de xanax ; deal ; decent <stranger> ; dej ; del <treatment> ; del cond ; del iop
        detox	-1	del parqu ; delay ; deletre ; delight ; denis ; desaparec ; desiert ; despu ; desvel
        detox	-1	detox don ; detox sinc ; diari ; diet ; dij el ; discharg me ; discharg paper ; do perc
        detox	-1	doc dia ; dock and ; doctor stop ; doctor who ; documentary ; doesnt know ; doming
        detox	-1	doming dic ; domingo con ; don 0 ; don the ; dond <continue> ; door in ; dorm el
        detox	-1	dos dedo ; dos o ; drank ; drank herself ; draw ; drink cold ; drink her ; drink my
        detox	-1	drink som ; driv in ; drop befor ; drov an ; drug test ; drunk ; dt ; duel much
        detox	-1	duerm en ; dui last ; durant el ; each <week> ; each month ; each night ; ear for
        detox	-1	easy <amount> ; eat and ; eat at ; eat her ; eat me ; ech una ; eight week ; el <alcohol>
        detox	-1	el <emergency> ; el <key> ; el <record> ; el <soon> ; el calor ; el clonazepam
        detox	-1	el desiert ; el estacionamient ; el examen ; el internamient ; el pap ; el tambor
        detox	-1	el volum ; ello ; els wil ; email ; embaraz y ; empti the ; en <month> ; en <stimulant>
        detox	-1	en algun ; en cal ; en ingl ; en mexicali ; en mi ; en person ; en veran ; encier
        detox	-1	enclos ; engin off ; enjoy it ; entir tim ; entrevist ; es doming ; escog ; escrit en
        detox	-1	escritori ; escuch ; espos alcohol ; espos and ; essential ; essential <shake>
        detox	-1	essential tremor ; est <clean> ; even <see> ; every east ; every jun ; every payday
        detox	-1	everyon know ; everyth with ; ex in ; ex is ; ex new ; examen de ; exist and ; exit
        detox	-1	extension cord ; f <leave> ; f clonazepam ; f etoh ; f fent ; f whisper ; f ~<emergency>
        detox	-1	fabric ; fac ; falt un ; fami has ; fan ; far from ; fast <amount> ; favor ; fear ; feed
        detox	-1	feed my ; feel steady ; fent 0 ; fentanyl detox ; fentanyl with ; ferry in ; festival
        detox	-1	fetty a ; field placement ; fight ; fin <asleep> ; fin at ; fingernail are ; finish inpt
        detox	-1	first offens ; fiv children ; flood and ; floor 0 ; fly hom ; folleto ; follow up
        detox	-1	for <soon> ; for all ; for moth ; for overnight ; for uber ; forty four ; foto ; found in
        detox	-1	frasquit ; freq ; friday with ; friend say ; friend with ; from <clinician> ; from clr
        detox	-1	from four ; from march ; from rehab ; from somebody ; from then ; front <job>
        detox	-1	front desk ; front offic ; fruitcak ; fue hac ; fuent ; fueron los ; fuert ; ful tim
        detox	-1	fuman ; furnish ; furnitur stor ; gam ; gav a ; gav cel ; gav them ; gf <say> ; ghost
        detox	-1	gin and ; giv a ; go <day> ; go monday ; go somewher ; gon hom ; good <month>
        detox	-1	good afternoon ; got an ; got through ; got to ; got ~narcan ; grab ; gram of ; grandkid
        detox	-1	grandmoth ; great ; greet ; grew up ; ground ; grow ; guit in ; guitar ; gun
        detox	-1	gurgl sound ; gym and ; ha <consume> ; ha <go> ; ha de ; habi <money> ; habi pag ; had an
        detox	-1	had used ; hag al ; hair ; hand shak ; hard it ; hardwar stor ; harold ; has <buy>
        detox	-1	has <illness> ; has smok ; has told ; has ~<emergency> ; has ~overdos ; hasnt <ask>
        detox	-1	hasnt ask ; hasnt used ; hat ; hav <stranger> ; hav don ; hav somebody ; hav two
        detox	-1	hav you ; hav your ; hay <crowd> ; he <consume> ; he <try> ; he fel ; he kick ; he snif
        detox	-1	he tri ; hear ; hear them ; hear voic ; heat in ; hel im ; help with ; her <hit>
        detox	-1	her bel ; her husb ; her pictur ; her twic ; hes <eat> ; hes eat ; highway ; hil
        detox	-1	him <happy> ; himself when ; his <stimulant> ; his bowl ; his church ; his eye ; his lif
        detox	-1	his lip ; hit a ; hit on ; hom by ; hopeful ; horne ; hospital por ; hot air ; hoy me
        detox	-1	hrs / ; hum the ; human being ; husb had ; i <room> ; i black ; i caught ; i cut
        detox	-1	i drank ; i look ; i mean ; i reach ; i room ; i say ; i smok ; i tak ; i ~<take>
        detox	-1	i ~hit ; iced ; id <angry> ; id be ; id go ; id hat ; identify ; iglesi ; ill explain
        detox	-1	im drunk ; im fre ; im head ; im hook ; im in ; im leav ; im mad ; im one ; im overdos
        detox	-1	im six ; im wel ; in <feel> ; in <hospital> ; in <treatment> ; in am ; in any
        detox	-1	in between ; in californi ; in march ; in outpatient ; in som ; in touch ; in week
        detox	-1	in yog ; inch from ; incident ; incom ; inhalant ; inject ; inpatient in ; insid 0
        detox	-1	instructor ; int <withdrawal> ; intern por ; is <color> ; is <stimulant> ; is <think>
        detox	-1	is hit ; is like ; is park ; is pour ; is probab ; is real ; is squeez ; is stay
        detox	-1	isnt <amount> ; isnt <job> ; isnt enough ; it <eat> ; it <think> ; it bor ; it concern
        detox	-1	it happen ; it hard ; it in ; it mad ; it not ; it proper ; it rain ; it real
        detox	-1	it serious ; it sound ; it tast ; it ther ; it what ; it with ; its <color>
        detox	-1	its <continue> ; its <opioid> ; its crack ; its him ; its stil ; its too ; its wednesday
        detox	-1	iv cok ; iv meth ; ive look ; jaj ; jerk for ; jitter ; join ; join in ; juev a
        detox	-1	jump lik ; jumpy ; just ran ; juul ; keep ask ; keep nod ; kept ; ketamin 0 ; know bet
        detox	-1	know her ; la <home> ; la cabez ; la cuadr ; la custodi ; la detox ; la empres ; la entr
        detox	-1	la ferreteri ; la fuent ; la heroin ; la iglesi ; la nuc ; la orej ; la recamar ; lak
        detox	-1	land pag ; landlin ; las <daytime> ; las <illness> ; las catarata ; last 0 ; last capsul
        detox	-1	last librium ; lat grandmoth ; lat wif ; le avis ; le dict ; le hag ; le pregunt
        detox	-1	learn to ; leav it ; leav nam ; leav them ; leav wer ; left arm ; leftov
        detox	-1	leftov hydrocodon ; leftov morphin ; leg are ; lemon cak ; les ; les cuent ; licuador
        detox	-1	lif insuranc ; lif togeth ; lik <job> ; lik company ; lik is ; limit ; lin <blood>
        detox	-1	lin cut ; lin up ; lin went ; list for ; liv ther ; llamenm por ; lleg hast
        detox	-1	llev cuarent ; lluvia ; lo desintoxic ; lookin ; los tre ; los ~<key> ; los ~papel
        detox	-1	lueg les ; lug asi ; lunch break ; m <leave> ; m <pet> ; m day ; m left ; machin shak
        detox	-1	mail addres ; mak mak ; mam hij ; mam tien ; manager ; mand un ; many bed ; march 0
        detox	-1	margarita on ; mary ; may ; may hav ; mayb onc ; md <say> ; me and ; me apunt ; me detox
        detox	-1	me gust ; me limpi ; me sali ; me solt ; me tuv ; me ~<seizure> ; me ~convulsion
        detox	-1	medical <colleague> ; medicar ; meeting ; memb ; mention the ; messag ; methadon clinic
        detox	-1	meu ; mezcal ; mg at ; mi <appointment> ; mi <pet> ; mi cas ; mi cit ; mi madrin
        detox	-1	microwav ; might ; mil dolar ; min has ; min with ; mism ; misma ; mo residential
        detox	-1	month and ; morn person ; morn til ; moth was ; mov day ; much ; much el ; much every
        detox	-1	must <go> ; my <angry> ; my <sober> ; my <year> ; my abuel ; my ankl ; my aunt ; my bad
        detox	-1	my bf ; my blad ; my ex ; my glas ; my grandchildren ; my lab ; my lead ; my new ; my pen
        detox	-1	my station ; my suboxon ; my whol ; my ~dad ; n <drug> ; nag ; nam <give> ; nam her
        detox	-1	nam on ; narcotic ; need 0 ; need somebody ; neg sinc ; neighbor boy ; neith of ; nev
        detox	-1	nev ~<consume> ; nev ~been ; nev ~smok ; new <room> ; new <year> ; new year
        detox	-1	next tuesday ; ni con ; ni por ; ni usa ; ni ~cervez ; niec re ; nieg ~<shake>
        detox	-1	nieg ~temblor ; night from ; night if ; night six ; ninety <day> ; ninety day ; nino en
        detox	-1	nino y ; nippl ; nit evry ; no es ; no ~<always> ; no ~<appointment> ; no ~<cannabis>
        detox	-1	no ~<fall> ; no ~<law> ; no ~<medicine> ; no ~<past> ; no ~atin ; no ~contract
        detox	-1	no ~despert ; no ~duerm ; no ~fal ; no ~helmet ; no ~les ; no ~need ; no ~resi ; no ~usa
        detox	-1	no ~w/d ; nobody <need> ; nobody <pain> ; nobody <think> ; nobody hom ; nobody hurt
        detox	-1	non sinc ; norc aft ; not ~<illness> ; not ~elaborat ; not ~thi ; novemb 0 ; now groggy
        detox	-1	now he ; nowher <put> ; nowher lin ; nuc ; nun ; nurs <school> ; nurs of ; o si
        detox	-1	of <furniture> ; of <go> ; of network ; of spe ; of that ; of vitamin ; of whiskey
        detox	-1	of ~<withdrawal> ; off <alcohol> ; off <sedative> ; off meth ; off with ; ojo ; ojo pa
        detox	-1	old <colleague> ; on <consume> ; on <town> ; on lin ; on mov ; on own ; on staf ; on thos
        detox	-1	on tin ; one <alcohol> ; one <moment> ; one <sedative> ; one glas ; only <outdoors>
        detox	-1	only smok ; only thing ; only vic ; only want ; opioid w/d ; or only ; order residential
        detox	-1	order to ; orej ; oth <say> ; oth is ; oth say ; otr cos ; our <outdoors> ; our <vendor>
        detox	-1	over <moment> ; over now ; overdos of ; ox 0 ; oxygen ; pagin ; paint ; pamphlet and
        detox	-1	pap 0 ; par <afraid> ; par all ; par quien ; park ; park on ; parrot say ; particul
        """
}
