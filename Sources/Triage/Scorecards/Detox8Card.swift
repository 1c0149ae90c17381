extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-2	el desiert ; el estacionamient ; el internamient ; el mediodi ; elder m ; ell tom
        detox	-2	els ever ; email is ; emergency ; emojisnow ; employment ; empres ; en <month>
        detox	-2	en <palecolor> ; en agost ; en blanc ; en mexicali ; en nochebuen ; en tod ; en un
        detox	-2	encier ; end thi ; engag ; enrol in ; entonc tom ; er tech ; es <amount> ; es much
        detox	-2	escog ; eso dond ; espanol y ; espos alcohol ; espos sali ; est <treatment> ; est floj
        detox	-2	est ~<treatment> ; est ~intern ; estanci ; esto ; estudi ; every payday ; exact ; examin
        detox	-2	exit ; expert ; extern ; eye rol ; f <cannabis> ; f <drug> ; f <take> ; f ice
        detox	-2	fairground ; fal asleep ; fal portugu ; falt una ; farmaci ; faucet ; feed an
        detox	-2	feel human ; feel saf ; feeling ; fent 0 ; fern ; ferry in ; fiest y ; fifteen minut
        detox	-2	fifth a ; fil in ; fin at ; fin physical ; fingernail are ; finish in ; finish my
        detox	-2	firehous ; first <month> ; first <say> ; first <year> ; first lin ; first on ; first year
        detox	-2	fit around ; fiv day ; floor 0 ; floor eye ; flow ; foam eye ; foam on ; folk are
        detox	-2	folleto ; for <kin> ; for <partner> ; for <soon> ; for all ; for an ; for anybody
        detox	-2	for bed ; for hav ; for heroin ; for kitchen ; for migrain ; for parent ; for the
        detox	-2	for treatment ; for women ; forgot to ; four evening ; four month ; frent a ; friday
        detox	-2	friend use ; from detox ; front <job> ; front offic ; fueron los ; ful <stop> ; ful tim
        detox	-2	fum fentanil ; fum marihuan ; g at ; get air ; get drunk ; get sleepy ; gin and
        detox	-2	girlfriend found ; glas ; glas a ; glas of ; glas pip ; glaz ; go out ; godmoth
        detox	-2	good afternoon ; got marri ; graduat ; granit ; grap popsicl ; great shot ; greet is
        detox	-2	group with ; grout ; grup ; guy got ; ha ido ; had thi ; had used ; had ~<die>
        detox	-2	had ~<withdrawal> ; had ~dts ; hair is ; hammer ; hand is ; handl ; handl <buy>
        detox	-2	handl purchas ; hang herself ; has <give> ; has <kin> ; has fiv ; has to ; hat
        detox	-2	hav group ; hav noth ; hav someth ; hay alg ; he <try> ; he leav ; he left ; he tri
        detox	-2	hear noth ; heard the ; hed lik ; heel drum ; help and ; her <alcohol> ; her <treatment>
        detox	-2	her husb ; her sleev ; her twic ; her valium ; her wat ; herman me ; herman por
        detox	-2	hes <think> ; hes using ; hes whit ; high ; high and ; hil ; hir ; his bowl ; his cat
        detox	-2	his forehead ; his lip ; his plac ; hoj de ; hom from ; hom my ; hoop ; hopeful ; hour a
        detox	-2	how it ; hsa ; hum when ; human being ; husb had ; i <fluid> ; i <hospital> ; i appreciat
        detox	-2	i bak ; i discharg ; i drank ; i grew ; i learn ; i lik ; i no ; i reach ; i say ; i seek
        detox	-2	i walk ; i wrot ; i ~drank ; i ~overd ; i ~tak ; ice 0 ; ice sinc ; id be ; if his
        detox	-2	if she ; if wer ; im <afraid> ; im <hear> ; im <leave> ; im head ; in <hospital>
        detox	-2	in <stranger> ; in <treatment> ; in <week> ; in between ; in decemb ; in fami ; in ojai
        detox	-2	in pasaden ; in plac ; in town ; in week ; in ~rm ; incluy ; information ; inhal thin
        detox	-2	instructor ; int your ; intensiv car ; intensiv outpt ; interes ; interest ; intern de
        detox	-2	intern par ; internamient par ; iop de ; iop tak ; is <official> ; is <outdoors>
        detox	-2	is <sedative> ; is alway ; is clos ; is four ; is hit ; is like ; is lying ; is probab
        detox	-2	is real ; is squeez ; isnt <job> ; it <eat> ; it back ; it could ; it fiv ; it hes
        detox	-2	it its ; it ther ; it thi ; its <color> ; its <continue> ; its cocain ; its right
        detox	-2	its smal ; its stil ; ive empti ; juev a ; just look ; keep ask ; keep work ; ketamin 0
        detox	-2	ketamin dai ; kind to ; la <caretaking> ; la <official> ; la <sick> ; la <water>
        detox	-2	la alberc ; la cas ; la detox ; la empres ; la guitar ; la herman ; la heroin ; la hoj
        detox	-2	la licenci ; la play ; la pueden ; lab ; labio azul ; lagun ; landlord fix ; laptop
        detox	-2	las dos ; las maquinita ; last friday ; lat <kin> ; lb ; ld 0 ; le dicen ; le fueron
        detox	-2	le hacen ; learn how ; leas is ; left arm ; left ther ; leftov ; les <stop> ; les dej
        detox	-2	licenci ; lif <insurance> ; lik is ; lik som ; limpi en ; limpi y ; lin <hear> ; linea
        detox	-2	link ; lip purpl ; litro ; lizard ; lluvia ; lmft ; lo dan ; lo hag ; lo han ; lodg
        detox	-2	lone ; long <drive> ; los it ; los part ; los the ; los ~<key> ; los ~papel
        detox	-2	lost <amount> ; lost my ; lot of ; loud that ; lug asi ; lut ; lvn with ; m <clinician>
        detox	-2	m <day> ; m <money> ; m cocain ; m complet ; m dab ; m day ; m did ; m h ; mail himself
        detox	-2	mail them ; mailbox ; man with ; maquinita ; marc ; margarita ; marquem ; marriag ; max
        detox	-2	may 0 ; may hav ; mayb onc ; me a ; me aft ; me again ; me cuid ; me down ; me go
        detox	-2	me honest ; me limpi ; me loos ; me regan ; me then ; me ~<seizure> ; me ~convulsion
        detox	-2	medicar ; meeting ; mention the ; menu ; mes sin ; met cristal ; meth in ; meu
        detox	-2	mi <opening> ; mi corre ; mi madrin ; microwav ; might ; minut on ; mis 0 ; mis <key>
        detox	-2	mol + ; mom driv ; mom just ; mom of ; month bottl ; month nev ; month or ; mor day
        detox	-2	morn til ; mortifi ; most ; most afternoon ; most weekend ; moth drank ; mouthwash
        detox	-2	mov day ; mov me ; msg ; msw ; mudanz ; muffl ; mujer ; my <angry> ; my back ; my bad
        detox	-2	my bf ; my employ ; my godmoth ; my good ; my grandchildren ; my hair ; my mail
        detox	-2	my mechanic ; my new ; my pen ; my plan ; my rib ; my suboxon ; my vyvans ; my windshield
        detox	-2	my ~bos ; nad ; nad desd ; nag ; nam <stranger> ; nd ; near dai ; near me ; need tx
        detox	-2	neg sinc ; neighborhood ; neith ; nervou ; nev ; nev <feel> ; nev any ; nev been
        detox	-2	new <partner> ; new <year> ; new year ; next stop ; ni usa ; ni ~cervez ; night if
        detox	-2	ningun ; no ~<awake> ; no ~<law> ; no ~<medicine> ; no ~<money> ; no ~aftercar
        detox	-2	no ~amanezc ; no ~atin ; no ~despert ; no ~drink ; no ~duerm ; no ~fal ; no ~helmet
        detox	-2	no ~ins ; no ~nam ; no ~opioid ; no ~oth ; no ~phon ; no ~prior ; no ~psych ; no ~resi
        detox	-2	no ~sea ; no ~second ; no ~sicknes ; no ~volvi ; no ~w/d ; nobody <ask> ; nobody ask
        detox	-2	non aft ; non sinc ; not ~<shake> ; noth but ; notic and ; novent ; now awak ; now groggy
        detox	-2	nuc ; nun ; nurs aid ; nurs on ; nurs who ; o meu ; of <consume> ; of <hospital>
        detox	-2	of <need> ; of <withdrawal> ; of <year> ; of fentanyl ; of help ; of noth ; of peopl
        detox	-2	of rye ; of scotch ; of tequil ; of that ; of use ; of vet ; of vitamin ; off <sedative>
        detox	-2	off beer ; ofrecen ; ok <moment> ; ok now ; old <furniture> ; on drug ; on heroin
        detox	-2	on how ; on ice ; on lin ; on march ; on mov ; on pcp ; on staf ; onc <day> ; onc a
        detox	-2	onc dia ; one <sedative> ; one afternoon ; one beer ; only <consume> ; only <need>
        detox	-2	only at ; only on ; opening ; operat ; opioid and ; or <consume> ; or no ; or separat
        detox	-2	our <breath> ; our <colleague> ; our <night> ; our breath ; ourselv ; out <cold>
        detox	-2	out cold ; over <moment> ; over now ; own <law> ; own couch ; oxy 0 ; oxygen ; p 0 ; p/u
        detox	-2	padrin ; pag ; pagan ; paint ; par su ; pas it ; pasajer ; pascu ; past it ; past thi
        detox	-2	pay for ; pay per ; pelican ; peopl do ; peopl in ; peopl lik ; peopl my ; per en
        detox	-2	percent ; phon charg ; pier ; pil count ; pilot ; pinhead and ; pitch of ; plan around
        detox	-2	plant a ; play it ; play y ; pleas <need> ; pleas <write> ; pleas help ; pleas not ; po 0
        detox	-2	poc a ; point to ; pok ; pon gri ; pool and ; por dos ; porqu su ; portal ; position
        detox	-2	possession ; pot <always> ; practicum ; pressur cook ; prevention ; prim <law> ; prim dui
        detox	-2	prison ; program or ; pt wif ; puk blood ; pupil is ; purchas ; put in ; puzzl ; que gan
        detox	-2	que tien ; que tom ; question ; quinc <day> ; quinc dia ; quisier un ; quiz ; rail on
        detox	-2	rak ; rath do ; razor to ; reach out ; read out ; real all ; reca ; recent ; record sent
        detox	-2	red blood ; red on ; referenc ; refrigerator ; rehab aft ; rehab in ; relativ
        detox	-2	relocat from ; replac ; reporter ; residential client ; residential treatment ; right at
        detox	-2	right hand ; ris y ; rn 0 ; roi ; rtc ; rung ; rxd ; s ; sac los ; sali de ; salt ; sangr
        detox	-2	sat <go> ; saturday morning ; saw him ; say her ; say the ; scaffold ; scal ; schedul
        detox	-2	screen ; se pag ; see someon ; seizur in ; sel out ; seman ; seman desd ; seman nad
        detox	-2	semana ; senor dic ; separ ; sesion ; set up ; seven week ; sew machin ; shadow peopl
        detox	-2	shak in ; she doe ; she mov ; she watch ; sherry at ; shook on ; shoot meth ; short on
        detox	-2	shot heroin ; shot put ; shroom ; shy ; si le ; sicknes ; sid of ; sign up ; signal
        detox	-2	siguen ; sil ; sil to ; sin ~<eat> ; sin ~<seizure> ; sin ~convulsion ; sinc sunday
        detox	-2	singl even ; sist had ; six seven ; sixty ; skin and ; sleep ok ; smil at ; smok pot
        detox	-2	smok too ; smokin ; snort cok ; snort dai ; so is ; so many ; so what ; sob and ; sob hom
        detox	-2	soc ; solter ; som powd ; som weekend ; somebody has ; someplac ; someth to ; son is
        detox	-2	soy el ; spe 0 ; spe dai ; sponsor the ; spot on ; squirrel ; st dui ; stadium ; staf
        detox	-2	stamp ; stapl ; start of ; stat no ; statement ; stay somewher ; steak ; step and ; stif
        detox	-2	stil breath ; stil do ; stool ; stop it ; stuck in ; su <drive> ; su tia ; subject
        detox	-2	suboxon 0 ; suboxon and ; suck in ; sud fri ; sweat the ; sweaty and ; sweetest ; swing a
        detox	-2	tabl is ; tabl next ; tabl y ; tak ~a ; tap at ; tap complet ; tap don ; tarzan ; tecnic
        detox	-2	tel a ; tel someon ; telescop ; teng <illness> ; termin ; that <angry> ; that <count>
        detox	-2	that <daytime> ; that <outdoors> ; that <treatment> ; that all ; that arent ; that it
        detox	-2	that let ; that the ; that who ; thc cart ; the <afraid> ; the <always> ; the <calm>
        detox	-2	the <say> ; the answ ; the beach ; the big ; the brochur ; the ceramic ; the coast
        detox	-2	the colleg ; the cot ; the director ; the dui ; the elevator ; the fairground ; the final
        detox	-2	the firehous ; the foil ; the good ; the habit ; the hard ; the hil ; the hook
        detox	-2	the horror ; the ketamin ; the lodg ; the mannequin ; the map ; the mov ; the oil
        detox	-2	the quiet ; the ribbon ; the rod ; the scor ; the smok ; the sweetest ; the thing
        detox	-2	the thirty ; the very ; the vodk ; the ~<home> ; them back ; then <say>
        detox	-2	then <treatment> ; then that ; ther <treatment> ; ther be ; ther ive ; ther no ; ther or
        detox	-2	ther then ; thesi on ; they <need> ; they <stop> ; theyv been ; thi <withdrawal>
        detox	-2	thi far ; thi sunday ; thing to ; thos day ; thre night ; through it ; through our
        detox	-2	through your ; throw up ; thursday ; thursday through ; tienen <appointment>
        detox	-2	tienen <crowd> ; tienen alg ; tienen program ; ties com ; til <month> ; tim <go> ; tim a
        detox	-2	tim for ; tim ive ; tim you ; tin 0 ; tissu ; titl is ; tmrw 0 ; to <home> ; to an
        detox	-2	to chicag ; to cut ; to drop ; to fentanyl ; to lift ; to lin ; to liv ; to ~be ; tobac
        detox	-2	toc nad ; today hes ; toddler ; todo los ; tol ; told a ; tom no ; tomarl ; tonic
        detox	-2	tonight she ; too smal ; took half ; took the ; touch fentanyl ; trabajan ; tramadol for
        detox	-2	trat ; tratamient de ; tre for ; treat ; treat that ; treatment cent ; trembl and
        detox	-2	tremor ; troubl ; troubl is ; trust ; tuesday and ; twenty eight ; twic <amount>
        detox	-2	two every ; two month ; two week ; tx ; un <needle> ; un <say> ; un hombr ; un machet
        detox	-2	un tub ; una <gun> ; una <rope> ; una <say> ; una <seizure> ; una convulsion ; una cuatr
        detox	-2	una fiest ; una not ; una pistol ; una plant ; und it ; unic que ; union hal ; unit
        detox	-2	up <stimulant> ; up aft ; urin ; us <say> ; used cok ; using meth ; using the ; utah
        detox	-2	va bien ; vacun ; val ; vend elot ; vend y ; venic ; vez <day> ; vez al ; vez ayer ; vien
        detox	-2	vin ; virtual ; vodk last ; voicemail greet ; vot ; vs 0 ; vuelt ; w/o ; w/o <need>
        detox	-2	w/o help ; walk to ; wallet ; want placement ; was <fluid> ; was cold ; was march
        detox	-2	wat bottl ; we <phone> ; we would ; week ago ; week six ; weekday ; weekday evening
        detox	-2	weekend drink ; weekend only ; weekend that ; wer a ; what <insurance> ; what <soon>
        detox	-2	what hous ; what next ; what out ; what your ; whatsoev ; when <ask> ; when <stranger>
        detox	-2	when ask ; wher id ; wher to ; whil she ; whistl sinc ; who answer ; who could ; who read
        detox	-2	whoev ; whoev <go> ; whol story ; wid <awake> ; wid awak ; wif and ; wil hav ; win befor
        detox	-2	with <go> ; with <partner> ; with dog ; with f ; with noch ; with us ; withdrawal unit
        detox	-2	wk want ; wok ; wok up ; woman ; women ; women residential ; work on ; would go
        detox	-2	would not ; wouldnt <leave> ; wouldnt elaborat ; wouldnt leav ; writ down ; written
        detox	-2	written and ; xanax befor ; y <alcohol> ; y <crowd> ; y <height> ; y <medicine> ; y brinc
        detox	-2	y el ; y sin ; year as ; year every ; year or ; yend a ; you <last> ; you <think>
        detox	-2	you hear ; you last ; your <appointment> ; your admission ; your cent ; your competitor
        detox	-2	your even ; your facility ; your is ; your outpatient ; your pay ; your peopl
        detox	-2	your residential ; youv <take> ; youv got ; yr 0 ; zer ~on ; ~/ ~wk ; ~0 ~cuand
        detox	-2	~<alcohol> no ; ~<alcohol> ~<night> ; ~<alcohol> ~<treatment> ; ~<always> <amount>
        detox	-2	~<always> ~<daytime> ; ~<build> ; ~<chestheart> ~<pill> ; ~<clinician> <go>
        detox	-2	~<consume> no ; ~<consume> ~<drug> ; ~<consume> ~<pill> ; ~<crowd> ; ~<day> <year>
        detox	-2	~<day> ~<past> ; ~<die> on ; ~<drive> 0 ; ~<drive> for ; ~<drug> or ; ~<eat> <furniture>
        detox	-2	~<emergency> <opioid> ; ~<emergency> lik ; ~<friend> ~<say> ; ~<go> a ; ~<go> ~a
        detox	-2	~<hear> ~them ; ~<home> <drive> ; ~<home> ~<calm> ; ~<home> ~is ; ~<hospital> no
        detox	-2	~<illness> as ; ~<illness> y ; ~<kin> ~<partner> ; ~<medicine> ~<always>
        detox	-2	~<medicine> ~<last> ; ~<moment> <day> ; ~<moment> ~<week> ; ~<need> <wait>
        detox	-2	~<need> ~<stop> ; ~<partner> ~for ; ~<sad> ; ~<say> yet ; ~<seizure> <last>
        detox	-2	~<seizure> sin ; ~<stimulant> <always> ; ~<take> ~<day> ; ~<think> <child> ; ~<tool>
        detox	-2	~<treatment> <kin> ; ~<treatment> <treatment> ; ~<treatment> ~<amount> ; ~<vendor>
        detox	-2	~<withdrawal> ~<hospital> ; ~<withdrawal> ~<need> ; ~<withdrawal> ~<seizure>
        detox	-2	~<year> and ; ~a ~<child> ; ~a ~<clinician> ; ~a ~<seizure> ; ~a ~la ; ~a ~seizur
        detox	-2	~addict ; ~aftercar ; ~amanezc ; ~around ; ~at ~the ; ~atin ; ~away ~for ; ~back
        detox	-2	~be ~<stop> ; ~be ~don ; ~by ~<clinician> ; ~by ~pcp ; ~cervez ~tom ; ~check ~in ; ~clean
        detox	-2	~convulsion sin ; ~cost ; ~craving to ; ~cuand ~dej ; ~d ~residential ; ~dia ; ~died on
        detox	-2	~don ~with ; ~driv ; ~driv in ; ~drug no ; ~embaraz y ; ~es <happy> ; ~es brom
        detox	-2	~escalofrio ; ~every ~morn ; ~fal ; ~for a ; ~group ; ~heart ~pil ; ~helmet ; ~her the
        detox	-2	~his ~moth ; ~hour ; ~hous ~is ; ~hx ~sz ; ~i ~<drive> ; ~i ~quit ; ~in 0
        detox	-2	~inpatient for ; ~intern ; ~keppr ~last ; ~know ~wher ; ~lost ~our ; ~mak ; ~me <say>
        detox	-2	~min ; ~my ~tea ; ~narcan twic ; ~no ~use ; ~of ~gin ; ~one ~drink ; ~oth <drug>
        detox	-2	~oth drug ; ~out ~<day> ; ~overd ; ~overdos lik ; ~park for ; ~patient ; ~plan
        detox	-2	~prior ~program ; ~psych ; ~pued <say> ; ~quisier ; ~quit ~drink ; ~refil ; ~rn
        detox	-2	~se <remember> ; ~se oye ; ~sea ; ~sicknes ; ~sip ; ~six ; ~slept ; ~slur ; ~sneez
        detox	-2	~somewher ; ~sx ever ; ~tak ~a ; ~temblor ; ~text ; ~they ; ~tom ni ; ~voy a
        detox	-2	~w/d <need> ; ~w/d want ; ~x ~/
        detox	-3	% ; *ago.1 ; *alcoholic:hypothetical ; *drinks.0 ; *duration.3 ; *emergency
        detox	-3	*frequency.2:historical ; *outpatientWord:hypothetical ; *quantity.consequence
        detox	-3	*residentialDone:negated ; *residentialRequest:negated ; *serviceQuestion:negated
        detox	-3	*spam:other_experiencer ; *substance.other:negated ; *substance.stimulant:hypothetical
        detox	-3	+ meth ; 0 % ; 0 <play> ; 0 cap ; 0 cok ; 0 for ; 0 meth ; 0 nd ; 0 rd ; 0 w/o
        detox	-3	<afraid> that ; <alcohol> <drug> ; <alcohol> <night> ; <alcohol> al ; <alcohol> el
        detox	-3	<alone> los ; <always> <trade> ; <always> <week> ; <amount> <opening> ; <amount> <record>
        detox	-3	<amount> <sedative> ; <amount> grand ; <amount> le ; <amount> light ; <amount> that
        detox	-3	<angry> i ; <appointment> del ; <appointment> to ; <ask> <amount> ; <asleep> <home>
        detox	-3	<asleep> off ; <blade> is ; <bodypart> <always> ; <bodypart> <limp> ; <bodypart> <wait>
        detox	-3	<bodypart> fin ; <bodypart> with ; <bodysound> <container> ; <breath> <bodypart>
        detox	-3	<build> <always> ; <buy> <record> ; <cannabis> <daytime> ; <cannabis> all
        detox	-3	<cannabis> sinc ; <caretaking> and ; <church> <opening> ; <clean> en ; <clinician> <pet>
        detox	-3	<clinician> <photo> ; <clinician> <school> ; <clinician> of ; <colleague> <fall>
        detox	-3	<consume> / ; <consume> <amount> ; <consume> only ; <consume> una ; <container> /
        detox	-3	<container> <day> ; <container> <money> ; <container> <stimulant> ; <container> ~<think>
        detox	-3	<continue> <leave> ; <count> <treatment> ; <crowd> <amount> ; <crowd> <fall>
        detox	-3	<crowd> <night> ; <crowd> <wait> ; <crowd> <write> ; <crowd> my ; <crowd> par
        detox	-3	<crowd> with ; <day> <alcohol> ; <day> <past> ; <day> <record> ; <day> del ; <day> or
        detox	-3	<day> ~<past> ; <daytime> de ; <daytime> til ; <drug> <consume> ; <drug> <sick>
        detox	-3	<drug> no ; <eat> <month> ; <emergency> <continue> ; <fall> <room> ; <feel> ok
        detox	-3	<fluid> <opioid> ; <fluid> <take> ; <fluid> <withdrawal> ; <friend> <happy>
        detox	-3	<friend> the ; <give> <chestheart> ; <give> a ; <go> <consume> ; <go> me
        detox	-3	<headface> <rail> ; <hear> <past> ; <hear> <shake> ; <hit> <moment> ; <hit> a
        detox	-3	<hold> <eat> ; <hold> that ; <home> <happy> ; <home> <outdoors> ; <home> <sober>
        detox	-3	<home> <week> ; <home> my ; <homeless> <stimulant> ; <insurance> <take> ; <insurance> de
        detox	-3	<job> that ; <kin> d ; <kin> teni ; <last> <opioid> ; <law> <write> ; <law> for
        detox	-3	<leave> <amount> ; <leave> el ; <leave> him ; <media> <photo> ; <medicine> <stimulant>
        detox	-3	<medicine> was ; <moment> <confused> ; <moment> that ; <money> <ask> ; <month> 0
        detox	-3	<month> <partner> ; <month> nev ; <need> <media> ; <need> <room> ; <need> step
        detox	-3	<need> structur ; <need> what ; <night> <photo> ; <night> <rail> ; <night> for
        detox	-3	<night> on ; <night> they ; <opening> to ; <opioid> <past> ; <outdoors> had
        detox	-3	<outdoors> ther ; <outdoors> x ; <palecolor> from ; <partner> + ; <partner> <medicine>
        detox	-3	<partner> <sedative> ; <partner> <withdrawal> ; <past> ~<moment> ; <pet> <asleep>
        detox	-3	<phone> <opening> ; <phone> between ; <phone> par ; <play> by ; <play> que
        detox	-3	<put> <fluid> ; <record> of ; <relapse> <crowd> ; <room> <hospital> ; <room> first
        detox	-3	<room> who ; <say> <cannabis> ; <say> <hear> ; <say> en ; <school> <asleep>
        detox	-3	<school> <colleague> ; <school> <furniture> ; <school> how ; <school> sit
        detox	-3	<sedative> <clinician> ; <sedative> off ; <see> <clinician> ; <see> <home>
        detox	-3	<see> <outdoors> ; <seizure> <moment> ; <shake> <bodypart> ; <shake> lik
        detox	-3	<sober> <happy> ; <soon> step ; <start> <week> ; <start> of ; <stiff> <shake>
        detox	-3	<stimulant> <alone> ; <stimulant> <asleep> ; <stimulant> <moment> ; <stimulant> about
        detox	-3	<stimulant> thing ; <stop> <treatment> ; <stop> su ; <stranger> <home>
        detox	-3	<stranger> <wait> ; <take> <appointment> ; <take> <school> ; <take> out ; <take> ~<day>
        detox	-3	<think> <give> ; <threat> <outdoors> ; <town> was ; <treatment> <hospital>
        detox	-3	<treatment> <phone> ; <treatment> <rail> ; <treatment> as ; <treatment> d/c
        detox	-3	<treatment> sid ; <treatment> turn ; <treatment> wing ; <treatment> with
        detox	-3	<vendor> <treatment> ; <wait> <drive> ; <wait> thi ; <withdrawal> <cold> ; <withdrawal> i
        detox	-3	<write> 0 ; <write> <day> ; <write> <law> ; <write> by ; <write> up ; a cel ; a cocain
        detox	-3	a concret ; a crossword ; a dorm ; a fan ; a hot ; a joint ; a packag ; a quien ; a roof
        detox	-3	a scen ; a sew ; a sophomor ; a spot ; a tod ; a win ; a woman ; a work ; about thre
        detox	-3	accountability ; adderal i ; adderal not ; addy ; aft <treatment> ; aft snort ; ago in
        detox	-3	ahor se ; all <week> ; all through ; an <appointment> ; an inpatient ; an outsid
        detox	-3	and all ; and bien ; and drink ; and got ; and ketamin ; and need ; and thursday
        detox	-3	and wok ; and ~<die> ; ant no ; any <job> ; any kind ; any sort ; any tx
        detox	-3	are <palecolor> ; are ther ; as rxd ; as written ; ash <day> ; ash wednesday
        detox	-3	at <partner> ; at <play> ; at my ; at parti ; at wedding ; at weekend ; au ; avail
        detox	-3	bachelor <play> ; bachelor party ; ballpark ; bar exam ; be <put> ; beer with
        detox	-3	befor last ; benefit ; blad ; blanc ; bloom ; bls ; bluish ; boton ; bp ; breath but
        detox	-3	burial ; busc ; busines partn ; but a ; bzd ; c/b ; cadc ; can do ; candidat ; cart dai
        detox	-3	centro ; chanc ; chocolat ; cincuent ; circl the ; clearanc ; co ; cobr ; coc en
        detox	-3	cok every ; com by ; comfortabl with ; comment on ; complet today ; con mi ; con quien
        detox	-3	cooler ; correct ; correct my ; could somebody ; county detox ; coupl of ; crack dai
        detox	-3	cream ; cristal par ; ct ; cuadr ; cv ; d ; d <drive> ; d <take> ; d/c 0 ; day eight
        detox	-3	dc <day> ; de <alcohol> ; de <school> ; de alt ; de juni ; de oaxac ; de tre ; dej de
        detox	-3	del <alcohol> ; del camion ; detox en ; detox end ; detox sinc ; diari quier
        detox	-3	did <treatment> ; dieron de ; do <opioid> ; do <soon> ; do next ; do peopl
        detox	-3	doesnt believ ; doing fin ; domiciliary ; don ; dont <trust> ; dont trust ; door with
        detox	-3	dop sick ; dos of ; dos yest ; dream ; dres as ; drink two ; droga ; each <night>
        detox	-3	ech una ; eight bal ; el abog ; el lug ; el tal ; en <treatment> ; est <cold> ; est fri
        detox	-3	etoh detox ; even <see> ; even iop ; even sinc ; every weekend ; ex <consume> ; exist
        detox	-3	experienc ; eye went ; familia ; feel ok ; fel out ; fentanyl ; fentanyl sinc ; fin with
        detox	-3	finish ; fir from ; first car ; first numb ; fish <container> ; fish tank ; fiv night
        detox	-3	for day ; for herself ; for iop ; for pie ; french ; from <treatment> ; fum spic
        detox	-3	funny gray ; gam and ; gent de ; get your ; go <treatment> ; gold ; got an ; got out
        detox	-3	group ; guy stil ; haci ; had <job> ; had noth ; half a ; has <write> ; hav <amount>
        detox	-3	hav somewher ; he <fall> ; he <leave> ; he est ; he kick ; he skip ; heel ; heroin two
        detox	-3	hoj ; honey ; hosp detox ; hous hes ; hous with ; huf dust ; i <rail> ; i belong
        detox	-3	i sweat ; i use ; in big ; in custody ; in me ; in person ; in restroom ; in tarzan
        detox	-3	in writ ; inject meth ; inpatient for ; interest in ; internamient ; internarl ; iop by
        detox	-3	is kil ; is need ; is strict ; issu ; it turn ; its about ; jacket ; juez me
        detox	-3	kratom shot ; la <alcohol> ; la <cannabis> ; la <opening> ; la cocain ; la mism
        detox	-3	la quincen ; las <pill> ; las pastilla ; las percocet ; las tard ; last fent ; last quart
        detox	-3	le haci ; le met ; left his ; left your ; lengu ; let for ; light fluid ; lik somewher
        detox	-3	lik twic ; list for ; liv in ; llegu ; lol my ; look for ; los amigo ; los sab ; lot with
        detox	-3	lunchbox ; m <opioid> ; m <sedative> ; m crack ; m found ; m kick ; m re ; marqu
        detox	-3	mas dato ; mayb twic ; me <consume> ; me confes ; me gustari ; medical clear ; meet and
        detox	-3	men and ; met ; met chiv ; meth a ; meth for ; meth qd ; mi <treatment> ; mi padrin
        detox	-3	mi segur ; milligram of ; min with ; minivan ; mol ; most day ; most night ; motel with
        detox	-3	mushroom and ; my blad ; my discharg ; my evening ; my probation ; my therapist
        detox	-3	my thing ; my thirti ; my ~<colleague> ; myself on ; nad <amount> ; nad mas ; nad ni
        detox	-3	nadi <consume> ; near every ; need help ; nev mor ; new <job> ; next ; next step
        detox	-3	no ~med ; no ~plan ; no ~sal ; no ~sz ; no ~use ; no ~volv ; nobody <need> ; noma en
        detox	-3	not ~<ask> ; not ~<intoxicated> ; not ~ask ; not ~her ; not ~sinc ; now cant ; now that
        detox	-3	nowher ; nunc ha ; occasional ; octob ; od ; of <last> ; of captain ; of last
        detox	-3	of yesterday ; of you ; off <opioid> ; off xanax ; oil ; on adderal ; one on
        detox	-3	only <money> ; our <media> ; our <pet> ; out <go> ; outpt ; over it ; own bed ; oxy
        detox	-3	paramedic and ; parti ; past a ; pcp ; pcp 0 ; per <month> ; per admit ; per month
        detox	-3	pid por ; piedr diari ; pint a ; plac wher ; plaz ; por <week> ; por cristal ; por seman
        detox	-3	por si ; portugu ; practition ; preci ; prevention <crowd> ; problem with ; public
        detox	-3	que tengan ; que usted ; quier intern ; quier segu ; quit my ; rais 0 ; rank ; rd
        detox	-3	refd by ; refund ; regan ; residential in ; residential program ; residential with
        detox	-3	retain ; review ; ring me ; rns ; rod out ; room of ; roommat ther ; s a ; s/p ~0
        detox	-3	sali el ; sandwich ; say for ; say get ; say mor ; say one ; se com ; select
        detox	-3	self <stimulant> ; seman pas ; septemb 0 ; sesent dia ; she <intoxicated> ; she bring
        detox	-3	shirt with ; shoot cok ; shot <opioid> ; si <need> ; si alguien ; sick part ; sinc around
        detox	-3	siren ; skin lik ; sleep at ; sleepy ; smack ; smal and ; sobr ; sol los ; solt
        detox	-3	som friday ; sometim two ; spe on ; spe to ; spun ; stay thi ; stepdad is ; stimulant
        detox	-3	stop ask ; stop smok ; storag ; straight to ; street x ; strict ; structur ; student her
        detox	-3	subpoen ; surgery ; suspend ; sweat ; sweaty ; tak seven ; tank ; tap run ; tarjet
        detox	-3	tel 0 ; teng los ; tenni ; tent ; terapi par ; termin 0 ; termin el ; termin su ; test
        detox	-3	that <town> ; that <write> ; that and ; that end ; the <night> ; the dab ; the ear
        """
}
