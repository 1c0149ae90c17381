extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	2	~me <awake> ; ~me <hit> ; ~me hac ; ~me peg ; ~med ; ~month ~along ; ~moth to ; ~my ~own
        detox	2	~narcan by ; ~narcan sun ; ~nariz ; ~needl ~exchang ; ~no ~<think> ; ~nos ; ~nos ~run
        detox	2	~od ; ~of ~<kill> ; ~of ~harm ; ~ojo ; ~one els ; ~one to ; ~own ; ~own ~pillow
        detox	2	~pcp ~wont ; ~peg ; ~peg ~el ; ~phenibut ; ~pillow ; ~point ; ~poison ; ~por ~la ; ~prueb
        detox	2	~reaccion ni ; ~record ; ~respir ; ~rousabl ; ~sab cual ; ~sabemo cual ; ~se ech ; ~sei
        detox	2	~seiz ; ~seizur ~if ; ~she ~<stop> ; ~shop ; ~sick i ; ~sinc <day> ; ~singl ~<kin>
        detox	2	~singl ~dad ; ~spray on ; ~sur if ; ~sustanci ; ~sx at ; ~sx yet ; ~sz in ; ~sz ~in ; ~ten
        detox	2	~than ~an ; ~the ~<die> ; ~thre ~day ; ~to ~<take> ; ~to ~<treatment> ; ~to ~bring
        detox	2	~tom por ; ~tom su ; ~track aft ; ~tremen en ; ~tub ; ~twic ~a ; ~usa ~<always>
        detox	2	~vodk sinc ; ~x ~0 ; él <say> ; él dic ; él jur
        detox	1	*ago.5 ; *conflict ; *confusion:other_experiencer ; *family.8 ; *familySupport
        detox	1	*frequency.0 ; *hallucination.apparition ; *hallucination.apparition:historical
        detox	1	*hallucination:hypothetical ; *outpatientDuring:other_experiencer
        detox	1	*withdrawalHint:negated ; 0 <clothes> ; 0 <container> ; 0 <see> ; 0 <tired> ; 0 at
        detox	1	0 breath ; 0 buy ; 0 ciw ; 0 clonazepam ; 0 hip ; 0 moth ; 0 senior ; 0 strap ; 0 thi
        detox	1	0 tid ; 0 two ; 0 xanax ; 0 yawn ; 0 ~narcan ; 0 ~sz ; 0 él ; <afraid> lo
        detox	1	<alcohol> <drive> ; <alcohol> down ; <alcohol> sat ; <alcohol> sin ; <alone> <phone>
        detox	1	<always> <angry> ; <always> <awake> ; <always> <hit> ; <always> <intoxicated>
        detox	1	<always> so ; <always> until ; <amount> <daytime> ; <amount> <law> ; <amount> <pet>
        detox	1	<amount> <sober> ; <amount> <take> ; <amount> <tool> ; <amount> al ; <amount> by
        detox	1	<amount> cart ; <amount> desd ; <amount> for ; <amount> on ; <amount> sam ; <amount> sinc
        detox	1	<amount> ten ; <amount> then ; <amount> thru ; <amount> to ; <angry> son
        detox	1	<appointment> <moment> ; <appointment> de ; <ask> <money> ; <asleep> <go> ; <asleep> <say>
        detox	1	<asleep> from ; <asleep> me ; <awake> <clinician> ; <awake> <day> ; <blood> el
        detox	1	<bodypart> <hopeless> ; <bodypart> <kill> ; <bodypart> <opening> ; <bodypart> <palecolor>
        detox	1	<bodypart> <partner> ; <bodypart> ful ; <bodypart> fx ; <bodypart> hav ; <bodypart> it
        detox	1	<bodypart> ~<fluid> ; <bodysound> <furniture> ; <bodysound> <moment> ; <bodysound> lik
        detox	1	<bodysound> rar ; <bodysound> with ; <break> <cold> ; <break> <play> ; <break> <take>
        detox	1	<breath> <continue> ; <build> <home> ; <build> <photo> ; <build> <play>
        detox	1	<buy> <stimulant> ; <cannabis> <consume> ; <cannabis> out ; <chestheart> <always>
        detox	1	<chestheart> bien ; <child> <crowd> ; <child> <moment> ; <child> <outdoors>
        detox	1	<child> ~<awake> ; <church> <play> ; <church> if ; <church> she ; <clean> <build>
        detox	1	<clean> <clinician> ; <clean> <stimulant> ; <clean> at ; <clinician> <crowd>
        detox	1	<clinician> <take> ; <clinician> <wait> ; <clinician> from ; <clinician> is
        detox	1	<clinician> no ; <clinician> spray ; <clinician> ~<emergency> ; <clinician> ~<need>
        detox	1	<clinician> ~<take> ; <clothes> la ; <clothes> rack ; <cold> <bodypart> ; <cold> <moment>
        detox	1	<cold> cant ; <cold> con ; <cold> no ; <cold> ~<asleep> ; <colleague> <consume>
        detox	1	<colleague> <insurance> ; <colleague> <kin> ; <color> <eat> ; <color> <height>
        detox	1	<color> <stranger> ; <color> out ; <color> velvet ; <color> y ; <consume> 0
        detox	1	<consume> <day> ; <consume> <hit> ; <consume> <seizure> ; <consume> <think> ; <consume> as
        detox	1	<consume> asi ; <consume> ever ; <consume> not ; <consume> sak ; <consume> someth
        detox	1	<consume> to ; <consume> ~<partner> ; <container> <pill> ; <container> at ; <container> by
        detox	1	<container> de ; <container> last ; <container> on ; <continue> <opioid> ; <continue> in
        detox	1	<continue> x ; <count> i ; <count> one ; <crash> <think> ; <crowd> <cannabis>
        detox	1	<crowd> <clothes> ; <crowd> <drive> ; <crowd> clap ; <crowd> hav ; <crowd> to
        detox	1	<crowd> who ; <day> <sedative> ; <day> <sick> ; <day> com ; <day> easy ; <day> mi
        detox	1	<day> the ; <day> thes ; <day> ~<week> ; <daytime> <clothes> ; <daytime> <container>
        detox	1	<daytime> <medicine> ; <daytime> <room> ; <daytime> and ; <die> ~<think> ; <drive> he
        detox	1	<drug> <pill> ; <eat> <alcohol> ; <eat> a ; <eat> blueberri ; <eat> off ; <eat> then
        detox	1	<emergency> <crowd> ; <emergency> <furniture> ; <emergency> <stranger> ; <emergency> right
        detox	1	<emergency> ~<emergency> ; <fall> <church> ; <fall> <eat> ; <fall> <go> ; <feel> <count>
        detox	1	<feel> my ; <fire> <month> ; <fluid> <eat> ; <fluid> <feel> ; <fluid> <headface>
        detox	1	<fluid> <tired> ; <fluid> at ; <friend> <daytime> ; <friend> <feel> ; <friend> <opioid>
        detox	1	<friend> <take> ; <friend> <think> ; <friend> i ; <furniture> <bodypart>
        detox	1	<furniture> <container> ; <furniture> <pain> ; <furniture> <treatment> ; <give> <crowd>
        detox	1	<give> <money> ; <give> <tool> ; <go> <headface> ; <go> <pill> ; <go> <school>
        detox	1	<go> <try> ; <go> <vermin> ; <go> al ; <go> soft ; <go> spac ; <go> ~<opioid> ; <gun> de
        detox	1	<happy> <headface> ; <happy> jk ; <headface> <breath> ; <headface> <go>
        detox	1	<headface> <intoxicated> ; <headface> <leave> ; <headface> down ; <hear> <clean>
        detox	1	<hear> <school> ; <height> <trade> ; <hit> <vermin> ; <hit> le ; <home> <blade>
        detox	1	<home> <colleague> ; <home> <play> ; <home> anymor ; <home> est ; <home> nuev ; <home> sin
        detox	1	<hospital> <say> ; <hospital> <withdrawal> ; <hospital> clos ; <hot> <color>
        detox	1	<hot> <sick> ; <hot> and ; <illness> <eat> ; <insurance> on ; <job> <continue> ; <job> con
        detox	1	<job> without ; <key> hav ; <kill> <cold> ; <kill> it ; <kill> ya ; <kin> <drug>
        detox	1	<kin> odd ; <kin> the ; <kin> wont ; <kin> ~<pill> ; <kin> ~<seizure> ; <last> <month>
        detox	1	<last> <stop> ; <last> <stranger> ; <law> <amount> ; <law> <hospital> ; <leave> <clothes>
        detox	1	<leave> <palecolor> ; <leave> <pet> ; <leave> bien ; <leave> by ; <leave> for
        detox	1	<leave> int ; <leave> off ; <leave> when ; <limp> <amount> ; <limp> <room> ; <limp> over
        detox	1	<lock> <fluid> ; <media> de ; <medicine> <past> ; <medicine> it ; <medicine> plu
        detox	1	<medicine> wont ; <moment> <law> ; <moment> <treatment> ; <moment> <withdrawal>
        detox	1	<moment> but ; <moment> desd ; <moment> per ; <moment> son ; <money> <give>
        detox	1	<money> <money> ; <money> ok ; <money> un ; <month> <amount> ; <month> <day>
        detox	1	<month> <school> ; <month> <stop> ; <month> ok ; <month> the ; <month> thi ; <month> to
        detox	1	<need> <amount> ; <need> <photo> ; <need> no ; <need> ser ; <need> somewher ; <need> ther
        detox	1	<needle> <bodypart> ; <night> <bodysound> ; <night> <chestheart> ; <night> <confused>
        detox	1	<night> <key> ; <night> <night> ; <night> <seizure> ; <night> d/c ; <night> dry
        detox	1	<official> nobody ; <opening> <crowd> ; <opening> <headface> ; <opening> <past>
        detox	1	<opioid> <outdoors> ; <opioid> <write> ; <opioid> about ; <opioid> al ; <opioid> en
        detox	1	<opioid> gas ; <opioid> has ; <opioid> is ; <opioid> ten ; <opioid> ~from ; <order>
        detox	1	<order> <record> ; <outdoors> <headface> ; <outdoors> bar ; <outdoors> del ; <outdoors> is
        detox	1	<outdoors> on ; <outdoors> wher ; <pain> <headface> ; <pain> <night> ; <pain> <say>
        detox	1	<pain> but ; <pain> she ; <palecolor> <kin> ; <palecolor> en ; <palecolor> todo
        detox	1	<partner> <put> ; <partner> hes ; <partner> thi ; <partner> twic ; <partner> ve
        detox	1	<partner> ~<seizure> ; <partner> ~<think> ; <past> <fluid> ; <past> <give> ; <past> <say>
        detox	1	<past> aft ; <past> just ; <past> ~<day> ; <pet> <room> ; <pet> en ; <pet> wer
        detox	1	<phone> <drive> ; <phone> <friend> ; <phone> <headface> ; <phone> <sedative>
        detox	1	<photo> <drive> ; <photo> about ; <photo> has ; <pill> <night> ; <pill> int ; <pill> per
        detox	1	<pill> y ; <play> but ; <play> de ; <promise> <friend> ; <promise> el ; <put> <night>
        detox	1	<put> el ; <put> for ; <rarely> <moment> ; <record> <bodypart> ; <record> h
        detox	1	<record> ~<give> ; <relapse> <alcohol> ; <room> <cold> ; <room> <needle> ; <room> <water>
        detox	1	<room> ~<breath> ; <rope> <rail> ; <sad> <eat> ; <sad> <photo> ; <say> lik ; <say> ~0
        detox	1	<school> <clothes> ; <school> <eat> ; <school> <hear> ; <school> at ; <school> de
        detox	1	<sedative> <drug> ; <sedative> <say> ; <sedative> ive ; <sedative> rx ; <sedative> that
        detox	1	<sedative> the ; <see> <job> ; <see> <leave> ; <see> los ; <see> on ; <see> that
        detox	1	<see> und ; <seizure> <give> ; <seizure> lik ; <shake> <fluid> ; <shake> <go>
        detox	1	<shake> <think> ; <shake> up ; <sick> ; <sick> <clean> ; <sick> becaus ; <sick> tim
        detox	1	<soon> <home> ; <soon> <remember> ; <soon> no ; <start> <school> ; <start> <shake>
        detox	1	<stimulant> <soon> ; <stimulant> el ; <stimulant> lo ; <stimulant> per ; <stop> <color>
        detox	1	<stop> <seizure> ; <stop> <soon> ; <stop> <year> ; <stop> at ; <stop> el
        detox	1	<stranger> <pill> ; <stranger> <sedative> ; <stranger> step ; <take> <kin> ; <take> <sick>
        detox	1	<take> <withdrawal> ; <take> em ; <take> he ; <take> them ; <take> ~<cold>
        detox	1	<take> ~<container> ; <take> ~<headface> ; <think> <feel> ; <think> <room>
        detox	1	<think> <stimulant> ; <think> <week> ; <think> theyd ; <tired> ; <tool> <palecolor>
        detox	1	<town> <intoxicated> ; <town> co ; <town> that ; <trade> <asleep> ; <trade> <bodypart>
        detox	1	<trade> <consume> ; <trade> <container> ; <trade> <give> ; <trade> <think>
        detox	1	<treatment> <consume> ; <treatment> <try> ; <treatment> involv ; <treatment> no
        detox	1	<treatment> pleas ; <treatment> twic ; <treatment> would ; <trust> <drive> ; <try> <soon>
        detox	1	<vendor> <day> ; <vendor> <record> ; <vermin> <furniture> ; <vermin> nobody
        detox	1	<wait> <money> ; <water> no ; <week> at ; <week> of ; <week> ~<consume>
        detox	1	<withdrawal> <consume> ; <withdrawal> <last> ; <withdrawal> <moment>
        detox	1	<withdrawal> <record> ; <withdrawal> <stranger> ; <withdrawal> from ; <write> <alcohol>
        detox	1	<write> <ask> ; <write> <happy> ; <write> <vermin> ; <write> <water>
        detox	1	<write> <withdrawal> ; <write> de ; <year> <hospital> ; <year> <needle> ; <year> back
        detox	1	@ <asleep> ; a <limp> ; a cabinet ; a cho ; a clog ; a dental ; a fenc ; a flow ; a gallon
        detox	1	a garag ; a gurney ; a meth ; a min ; a nin ; a nut ; a pig ; a pil ; a pul ; a rop
        detox	1	a semest ; a stab ; a tow ; a watch ; a week ; a weeknight ; a weird ; a ~crack
        detox	1	about fifteen ; about half ; about us ; acaban a ; activ <withdrawal> ; activ dts ; acuerd
        detox	1	adderal to ; aft <night> ; again in ; against the ; ago aft ; ago cant ; ago just
        detox	1	ago they ; agu ; aguardient desd ; al fentanil ; al gat ; al jal ; al mediodi ; alcohol at
        detox	1	all got ; alphabetiz the ; alprazolam 0 ; already ; alum ; alumini en ; am lin
        detox	1	an ~<alcohol> ; an ~alcohol ; and <caretaking> ; and <crowd> ; and can ; and climb
        detox	1	and clos ; and cold ; and con ; and couldnt ; and cramp ; and each ; and last ; and mor
        detox	1	and p ; and swollen ; and text ; and using ; and ~cam ; anex ; annik ; any <appointment>
        detox	1	apel ; appeal ; apret la ; apt ; arana ; are <eat> ; are <height> ; are co ; are cod
        detox	1	are going ; are jump ; are stil ; art ; as <clean> ; as lumb ; as rain ; asient ; ask she
        detox	1	ask to ; at <furniture> ; at <rope> ; at car ; at hous ; at thread ; ate someth ; atin al
        detox	1	ayer no ; ayer sin ; azul diaria ; azul todo ; b / ; back <pain> ; back lik
        detox	1	bad <bodypart> ; bakersfield y ; ban de ; bank ; bar + ; bare ; bartend ; bartend and
        detox	1	bathroom with ; be <stop> ; be wean ; bear on ; becam <amount> ; becom a ; bed rail
        detox	1	been <clean> ; been on ; been quiet ; been sinc ; beer by ; befor flight ; befor lunch
        detox	1	befor my ; between <medicine> ; between dos ; bid ; bit through ; bit thru ; black velvet
        detox	1	blanket that ; bles you ; blown ; blu <amount> ; bor de ; bos ; bostez y ; both <crowd>
        detox	1	both <stop> ; bottl empty ; breath keep ; bridg and ; bring up ; bro 0 ; brochur ; brush
        detox	1	brush bug ; bucket ; bufand ; bulletin ; but <ask> ; but ask ; but only ; button my
        detox	1	buy extr ; buy off ; by <friend> ; by <record> ; by day ; by his ; by hors ; by ten
        detox	1	bystander ; cabez de ; cabinet ; cabinet lik ; cachet y ; caen ; caguama 0 ; cal befor
        detox	1	cal husb ; camer ; cant <job> ; cant work ; card ready ; carpet is ; cart de ; casi ; cdl
        detox	1	celluliti ; cerc ; certain ; cervez en ; chain to ; chat ; chatter ; check no ; chiv
        detox	1	ciruel ; clap ; clas de ; cle the ; clean from ; client 0 ; clinic has ; clinton ; clock
        detox	1	clog ; clr <job> ; clr <last> ; clr <need> ; clr <wait> ; clr found ; clr in ; clr last
        detox	1	clr wait ; coat rack ; cocain weekend ; coch ; cok mayb ; collaps ; com <confused>
        detox	1	com de ; com diez ; com monday ; company and ; compr por ; compression on ; comunion
        detox	1	con <blade> ; con terapi ; confirm ; confundi ; conscient ; consegu ; consider
        detox	1	consultori ; content ; convulsion in ; corren ; cort la ; costc ; couldnt <hold>
        detox	1	counselor with ; coupl beer ; court at ; cov ; cover it ; crash ; crawl spac ; cri and
        detox	1	crown <always> ; crud ; cuand la ; cuand solt ; cuartito ; cus at ; dab <write> ; dab pen
        detox	1	dad ran ; dai fent ; dai until ; dai vodk ; dai want ; dark ; daught ask ; daught want
        detox	1	day aft ; day easy ; day from ; day mor ; day nobody ; day sinc ; day sometim ; day too
        detox	1	day two ; de <breath> ; de <child> ; de <fire> ; de <fluid> ; de <pain> ; de bacardi
        detox	1	de caj ; de costal ; de entr ; de guar ; de lun ; decad ; deliri por ; delirium ciw
        detox	1	deliv ; demasi ; desd <month> ; desd <night> ; desd anoch ; desd el ; desd las ; desd lo
        detox	1	desd may ; desintoxic de ; detox near ; devuelv hast ; dia ant ; dia com ; diari de
        detox	1	diari hast ; did a ; dirty ; discharg of ; dispatch on ; divorc in ; dizqu ; do ~detox
        detox	1	dobl de ; doc de ; doc diari ; doctor cut ; doctor wont ; doing <opioid> ; doming en
        detox	1	don chuy ; dond <treatment> ; dont both ; dont usual ; dop a ; dop for ; dori ; dorm ra
        detox	1	doubl ; down <day> ; dr say ; drink box ; drink has ; drink i ; drink not ; driv of
        detox	1	dry mon ; dtr in ; dur my ; each ; earn ; eat norc ; eat them ; ed <room> ; el <amount>
        detox	1	el <media> ; el <rope> ; el cint ; el colchon ; el ded ; el esternon ; el general
        detox	1	el numer ; el rivotril ; el sillon ; electricist ; ell <promise> ; email ; employ
        detox	1	ems gav ; en <cold> ; en burbank ; en camin ; en febrer ; en fri ; en houston ; en senor
        detox	1	encampment ; encant ; encontr <write> ; encontr a ; end when ; enfermedad ; enganch con
        detox	1	enormou ; entir ; entonc se ; er d/c ; er they ; es adict ; escalofrio y ; est <bodysound>
        detox	1	est <consume> ; est <stop> ; est durm ; est mur ; est ronc ; est ve ; est vomit ; esternon
        detox	1	etoh qd ; etoh stop ; even <consume> ; even clas ; even use ; ever <feel> ; ever touch
        detox	1	every lid ; every morn ; every night ; every two ; everyon els ; ex wif ; explain why
        detox	1	eye lik ; f <emergency> ; f <intoxicated> ; f <sad> ; f gabapentin ; f klonopin ; f norc
        detox	1	f realtor ; fac for ; fak <opioid> ; falt ; fam want ; fath of ; fax h ; fd ; febrer
        detox	1	fel for ; fent powd ; fent smok ; fentanil una ; fentanyl and ; feo com ; fev 0 ; fiesta
        detox	1	fiesta y ; fifteen year ; fin right ; find a ; find her ; fing ; finger jump ; finish it
        detox	1	finish rehab ; fioricet dai ; firebal in ; first ; first <amount> ; first fiv ; fish gear
        detox	1	fit in ; fit on ; fiv a ; foil 0 ; foil sinc ; fold in ; for back ; for cok ; for crystal
        detox	1	for your ; forest lawn ; fost ; found <kin> ; found her ; four bag ; four sinc ; fri con
        detox	1	fridg so ; friend from ; from <money> ; from <school> ; from open ; from ten ; from you
        detox	1	fue heroin ; fum de ; g 0 ; g <amount> ; g every ; garag floor ; gasoliner ; gat ; gav up
        detox	1	get the ; get up ; get which ; gf on ; go up ; gobbl ; goe in ; goe up ; going away
        detox	1	going up ; gon a ; gon int ; good and ; good work ; got ten ; got us ; got you ; grand mal
        detox	1	granddad was ; gray needl ; greek ; group chat ; gurgl snor ; gut ; hac una ; hacen
        detox	1	had <amount> ; had her ; had him ; had the ; half each ; half on ; hand and ; hand hav
        detox	1	hand jump ; happy holiday ; hard to ; has an ; has for ; has opinion ; he <eat>
        detox	1	he <medicine> ; he cant ; he clear ; he did ; he dos ; he figur ; he jerk ; he look
        detox	1	he only ; he should ; he wont ; he ~<phone> ; he ~cal ; head just ; head up ; hear from
        detox	1	hed stop ; hel y ; her a ; her cok ; her desk ; her mind ; her purs ; her round ; her skin
        detox	1	heroin a ; hes <awake> ; hes <bodysound> ; hes at ; hes awak ; hes had ; hes lik
        detox	1	hes rest ; hes snor ; him <drive> ; him <see> ; him in ; him seen ; him up ; him whil
        detox	1	himself off ; his <pill> ; his <rope> ; his and ; his chin ; his ex ; his hand
        detox	1	his valium ; hno de ; hor y ; hospic ; hospic nurs ; how would ; hoy ; husband want
        detox	1	hygienist and ; i <kill> ; i <rarely> ; i <shake> ; i blew ; i decid ; i did ; i finish
        detox	1	i grind ; i left ; i los ; i rent ; i saw ; i tak ; i tel ; i tip ; i wast ; i ~<fall>
        detox	1	i ~<play> ; i ~won ; ice <amount> ; id had ; im <sick> ; im <start> ; im on ; im puk
        detox	1	in <fluid> ; in <rope> ; in <trust> ; in cool ; in county ; in er ; in show ; in sprit
        detox	1	in ten ; informacion ; int <opioid> ; internet say ; is <asleep> ; is <hot> ; is addict
        detox	1	is even ; is half ; is lat ; is over ; is rn ; is ~a ; isnt for ; isnt real ; it <soon>
        detox	1	its for ; its som ; ive arrang ; ive ~<home> ; ive ~liv ; jail nurs ; jardin ; jaw lock
        detox	1	jk ; job i ; judg ; jump and ; junior yr ; just <ask> ; just <clothes>
        detox	1	just <intoxicated> ; just <sad> ; just <shake> ; just <wait> ; just swallow ; just wait
        detox	1	keep his ; ketamin a ; kick all ; kick fent ; kickbal <crowd> ; kickbal team ; kid get
        detox	1	kit on ; klonopin last ; know wher ; kombuch ; kratom ~every ; l / ; la <night>
        detox	1	la <opioid> ; la dej ; la desintoxicacion ; la fent ; la loteri ; la manan ; la milp
        detox	1	la niev ; la operation ; la pastil ; la piern ; la plant ; la recet ; la rued ; lanch de
        detox	1	laps ; las <alcohol> ; las <room> ; las barra ; las palabra ; las xanax ; last ativan
        detox	1	last man ; last wednesday ; le <buy> ; le <give> ; le <put> ; le doy ; le peg ; le pegu
        detox	1	le pus ; le volte ; lean ; least ten ; leav my ; leer ; left nam ; leg bicycl ; lif back
        detox	1	lift ; lik <hot> ; lik at ; lik noth ; lik off ; lik penni ; lik snor ; limon ; lip are
        detox	1	lip look ; lip the ; liquor cabinet ; liter ; literal ; litr y ; littl airplan ; liv alon
        detox	1	liv with ; lleg <amount> ; llev dia ; lo hal ; lo intern ; local ; locutor ; lol jk
        detox	1	long <outdoors> ; long beach ; look und ; lorazepam 0 ; los elot ; los huevo ; los miercol
        detox	1	los papelit ; los parch ; los tamal ; lot on ; loud the ; lug ; lug dond ; lumb ; lunch
        detox	1	m <bodypart> ; m <partner> ; m a ; m g ; m gin ; m h/o ; m in ; m post ; machinist
        detox	1	mad to ; mak <hit> ; mak beat ; mak up ; mam and ; mango ; march at ; mat ya ; may los
        detox	1	md <blood> ; md cut ; me 0 ; me <awake> ; me <confused> ; me <height> ; me <night> ; me by
        detox	1	me dijeron ; me levant ; me llev ; me senti ; me tratan ; medi diari
        detox	1	medical ~<treatment> ; medical ~detox ; mediodi ; mention thi ; merc me ; met at
        detox	1	met fentanil ; metadon ; metadon 0 ; meth with ; methadon for ; meti alg ; mg <amount>
        detox	1	mg <need> ; mg every ; mg thre ; mg want ; mi <town> ; mi client ; mi dentist
        detox	1	mi expedient ; mi mar ; mia ; milp ; min lat ; min no ; minut lat ; minut or ; mirror
        detox	1	mism <go> ; mommy ; monday and ; month run ; mor y ; mora ; mosqu ; most week ; moth put
        detox	1	mov her ; muchach 0 ; muchach del ; mug ; munec ; munec de ; must ; must complet
        detox	1	my <crowd> ; my <photo> ; my <school> ; my <see> ; my <write> ; my ativan ; my cun
        detox	1	my favorit ; my lost ; my script ; my sou ; my tool ; my unit ; my valium ; my vodk
        detox	1	my watch ; my ~<alcohol> ; my ~<bodypart> ; my ~hous ; n all ; nam + ; narcan from
        detox	1	nasal spray ; necesit ; need ; neg for ; negr com ; nephew hes ; nerv ; nev <continue>
        detox	1	nev doe ; ngl ; ni pestan ; night ive ; night sinc ; nin <moment> ; nin beer ; no ~<drug>
        detox	1	no ~<emergency> ; no ~<night> ; no ~<remember> ; no ~<trade> ; no ~bar ; no ~blu
        detox	1	no ~breath ; no ~bug ; no ~fent ; no ~la ; no ~memory ; no ~night ; no ~sient ; no ~sit
        detox	1	no ~sleep ; no ~ten ; nobody <go> ; nobody to ; nobody wil ; normal today ; north
        detox	1	not ~<try> ; not ~mis ; not ~nam ; not ~sleep ; noth lik ; now one ; now ther ; nuev no
        detox	1	ob clinic ; oclock ; oding in ; of <drug> ; of <emergency> ; of <palecolor> ; of an
        detox	1	of crown ; of golf ; of putty ; of respect ; of xanax ; off by ; off day ; off em
        detox	1	off gin ; off i ; off spe ; off them ; offic ; okay <day> ; old <photo> ; old <write>
        detox	1	on <home> ; on back ; on bar ; on oxycodon ; on purpos ; on scen ; on she ; on top
        detox	1	on wednesday ; onc <school> ; onc mad ; one <bodypart> ; one <headface> ; one bottl
        detox	1	one every ; one i ; onlin pharmacy ; only <stimulant> ; only doe ; open today ; orchestr
        detox	1	orient ; oth <phone> ; oth half ; our <insurance> ; our <intoxicated> ; our <opening>
        detox	1	our <treatment> ; our build ; our dad ; our hallway ; our high ; our kickbal ; our two
        detox	1	out with ; over a ; over what ; overnight hom ; own kid ; pa 0 ; pac ; pacient ; pain
        detox	1	par mi ; paramedic brought ; parti only ; pas nad ; past six ; patient ; pawn ; peer
        detox	1	peopl for ; per <child> ; per <emergency> ; per <friend> ; per <stop> ; per dtr
        detox	1	per friend ; per wif ; perc off ; percocet aft ; perdon el ; perdon si ; perfect ; person
        detox	1	pharmacist ; physical in ; picnic ; pictur for ; piern ; pil int ; plac out ; pleas
        detox	1	pleas be ; plu one ; plu the ; poem about ; policy pay ; polish ; poodl ; popot
        detox	1	poppy seed ; por <night> ; por dej ; por noch ; porch last ; porch now ; port a ; pref not
        detox	1	prescot ; prescrib retir ; presum ; prim <alcohol> ; primer <church> ; primer comunion
        detox	1	prob ; program befor ; prudent ; pte ; pued ; pued despert ; pueden <take> ; pul at
        detox	1	puls 0 ; pun ; pun de ; purpos ; pus y ; push her ; q su ; q ya ; quarry ; que andan
        detox	1	que debi ; que fueron ; que segun ; que usa ; qued dorm ; quit for ; ra 0 ; rac ; rack
        detox	1	ranch in ; rattl on ; rd day ; re dad ; read what ; red strip ; referral 0 ; registr
        detox	1	relay 0 ; rent ; rent un ; repart ; report want ; retir in ; rideshar driv ; rink and
        detox	1	rivotril desd ; rol coast ; romp en ; ron <always> ; ronc rar ; room 0 ; room when
        detox	1	roommat had ; roommat he ; ruid com ; s i ; sab pas ; sac la ; said what ; sali bien
        detox	1	saliv ; sam <home> ; sam <stranger> ; sam clinic ; sam person ; sat + ; sav me
        detox	1	say delirium ; say you ; say ~0 ; school day ; script say ; se <job> ; se <stop> ; se acab
        detox	1	se azot ; se ech ; se gradu ; season and ; seasonal ; see children ; seg ; seizur 0
        detox	1	seizur lik ; sel ; seltz ; seman en ; separate ; set an ; set and ; seven or ; shak my
        detox	1	shak sweat ; shaken ; shar ; she <awake> ; she <feel> ; she <shake> ; she alway ; she ate
        detox	1	she feel ; she hook ; she just ; she left ; she tak ; shift and ; ship and ; sick becaus
        detox	1	sick to ; sient bien ; sin ~<breath> ; sin ~cervez ; sin ~el ; sin ~las ; sinc <day>
        detox	1	sinc <eat> ; sinc back ; sinc divorc ; sinc sat ; sist a ; sist that ; slap his
        detox	1	sleep hard ; slid ; snor ; snort blu ; so he ; so noth ; so tel ; sob hous ; sob liv
        detox	1	sobredosi ; sobrin ya ; social ; sol se ; som <alcohol> ; som win ; somebody need ; someon
        detox	1	someon can ; someth ; someth <palecolor> ; sometim i ; somewher with ; son <build>
        detox	1	son <home> ; son <kin> ; son cinc ; son una ; soup and ; soy su ; span ; spanish
        detox	1	spel bee ; spent a ; squash ; st can ; st period ; stabl no ; star at ; stat ; station pil
        detox	1	station tianeptin ; stil bring ; stil enough ; stomach ; stop at ; stop her ; stop my
        detox	1	stop xanax ; straight aft ; street bar ; strong than ; stuf ; su <phone> ; su <treatment>
        detox	1	sub off ; substitut <church> ; sudor ; suegr 0 ; sunday for ; sunday the ; sup and ; sur i
        detox	1	surf ; surgeon ; surgeon say ; surgical tech ; sust ; swing ; tackl ; tak four ; tak ten
        detox	1	talk lik ; tant que ; tap <go> ; tap los ; tarjet con ; tb ; tel my ; ten i ; ten norc
        detox	1	ten of ; ten or ; tent in ; tequil cad ; th ; that <always> ; that aint ; that doe
        detox	1	that help ; that right ; the <container> ; the <order> ; the <school> ; the <see> ; the ac
        detox	1	the amp ; the ativan ; the blizzard ; the bras ; the certificat ; the clinic ; the clinton
        detox	1	the contract ; the fent ; the film ; the hydrocodon ; the landlord ; the lockdown
        detox	1	the long ; the methodist ; the mirror ; the morn ; the muscl ; the nos ; the onc
        detox	1	the oper ; the pay ; the quarry ; the radi ; the recovery ; the regist ; the rink
        detox	1	the servic ; the sof ; the sort ; the spoon ; the spray ; the stomach ; the substitut
        detox	1	the system ; the tenni ; the tianeptin ; the til ; the trembl ; the zaz ; the ~drug
        detox	1	them <past> ; them befor ; then <ask> ; then blu ; then flop ; then i ; ther <alcohol>
        detox	1	ther <ask> ; ther again ; ther ask ; ther that ; ther wer ; thermo for ; they <home>
        detox	1	they cut ; they drop ; they liv ; they tied ; they ~gav ; thi <fall> ; thi fal ; thing per
        detox	1	think our ; thre a ; threat ; threat to ; through <eat> ; through them ; thrown up
        detox	1	thur only ; tianeptin gas ; tiembl tod ; tienen <clinician> ; tijuan <amount>
        """
}
