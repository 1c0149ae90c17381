extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	3	som whiskey ; sra 0 ; stabl ; stair thi ; stand ; streak past ; swear its
        medical_emergency	3	tel which ; that thi ; the black ; the bleed ; the car ; the chili ; the dog
        medical_emergency	3	the edg ; the fight ; the til ; the tub ; thi is ; thos are ; thought ; threw
        medical_emergency	3	through half ; to stop ; touch ; tub bleed ; tuck ; uncl fel ; up is ; up one
        medical_emergency	3	viej se ; want a ; was fin ; was tel ; we havent ; went purpl ; which bus
        medical_emergency	3	with the ; wouldnt ; wrong no ; y no ; ya no ; you can
        medical_emergency	-3	0 i ; a plan ; a quien ; ach ; agency ; all over ; and every ; and id
        medical_emergency	-3	and would ; apoy ; approv ; are in ; at four ; ayer me ; be a ; becaus i
        medical_emergency	-3	bedroom ; cal back ; cant go ; caught ; children ; church ; clr on
        medical_emergency	-3	comput question ; con su ; contract ; could i ; cps ; cristal desd ; cry
        medical_emergency	-3	cuart ; cur ; day on ; day without ; dej las ; difunt ; disculp ; do we
        medical_emergency	-3	dos mes ; el mes ; elephant ; encer ; end ; fail ; far ; favorit ; feel
        medical_emergency	-3	for an ; found out ; funeral ; go away ; grief ; hav two ; heavy ; her i
        medical_emergency	-3	hes nev ; hi ; hoodi ; hundr ; i could ; i quit ; i say ; i start ; i teach
        medical_emergency	-3	i would ; icu ; in front ; in january ; in your ; instead ; interview
        medical_emergency	-3	is gon ; is what ; jan ; jok ; keep the ; key fel ; la cocain ; la obr
        medical_emergency	-3	la vecin ; lab ; land ; laugh ; lawn ; le quit ; leas ; legal ; llam
        medical_emergency	-3	lost my ; lost the ; man who ; mark key ; marri ; mart ; me my ; me on
        medical_emergency	-3	me out ; mes y ; mi cas ; mil ; mis hijo ; monday and ; mor than ; much
        medical_emergency	-3	muri ; music ; my feet ; my first ; my girlfriend ; my niec ; nervou
        medical_emergency	-3	nev used ; nunc ; of thi ; offic ; outpt ; par el ; party ; pidi ; platic con
        medical_emergency	-3	pleas cal ; pls ; pound ; puebl ; put a ; que la ; question mark ; razor
        medical_emergency	-3	refer ; resident ; ros ; run a ; sal barn ; salg ; saving ; segu ; servic
        medical_emergency	-3	sheet ; siet ; sig ; ski ; slap ; solit ; spray ; step down ; street
        medical_emergency	-3	string in ; su herman ; sz ; teng 0 ; the ceil ; the gym ; the lin ; the sal
        medical_emergency	-3	the smok ; thi week ; to be ; to lift ; to my ; told me ; told my ; tomorrow
        medical_emergency	-3	tour ; usa ; vez ; voy a ; voz ; was 0 ; wav ; week i ; weight ; what it
        medical_emergency	-3	what to ; when my ; wif of ; wouldnt say ; year old ; you tel ; zapato ; ~it
        medical_emergency	-4	0 hour ; 0 keep ; 0 st ; 0 y/o ; @ ; a 0 ; a half ; a liv ; a person ; a un
        medical_emergency	-4	aca ; aceptan ; aft a ; against ; age ; agu ; air at ; all the ; along
        medical_emergency	-4	alway ; and en ; and has ; and tak ; are the ; are you ; at all ; atty ; aug
        medical_emergency	-4	back in ; befor it ; blad ; buri ; cant do ; cant sleep ; cel ; cent ; ciw 0
        medical_emergency	-4	clr has ; cold air ; consum ; cost ; could you ; cuid a ; current ; day at
        medical_emergency	-4	death ; desintoxicacion ; despert ; detail ; dia sin ; dic q ; dieron ; diner
        medical_emergency	-4	director ; do i ; do it ; do the ; do thi ; doctor ; doming ; eith ; el de
        medical_emergency	-4	el sab ; em ; encontr ; es par ; eye rol ; fak ; feed ; felt ; feo ; fir
        medical_emergency	-4	first tim ; float ; floor throw ; for the ; for two ; fresn ; from work
        medical_emergency	-4	front desk ; garag ; get it ; given ; god ; golp ; got my ; got the ; group
        medical_emergency	-4	guard ; gust ; habi ; hand are ; hast que ; he said ; help with ; hir ; hombr
        medical_emergency	-4	honest ; hor ; hora ; hous is ; how long ; hung ; i count ; i drink ; i nev
        medical_emergency	-4	i threw ; im an ; in that ; intensiv ; is not ; it all ; it to ; it up
        medical_emergency	-4	its just ; its not ; ive nev ; jueg ; juez ; keep my ; kil me ; la coc
        medical_emergency	-4	la seman ; la tel ; last month ; last year ; laundry ; le hag ; let go
        medical_emergency	-4	lift had ; lik it ; littl cloud ; lleg ; lost ; loud ; lug ; mailbox ; mayb
        medical_emergency	-4	mayor ; me dio ; me va ; me with ; medicar ; meth on ; mi jef ; mi vecin
        medical_emergency	-4	mis ; my boy ; my breastbon ; my car ; my grandmoth ; my kid ; n i ; nad
        medical_emergency	-4	neurologist ; new year ; ni un ; nin ; ninety ; no despiert ; nobody els
        medical_emergency	-4	noch ; non sinc ; not in ; nuev ; obr ; of thos ; off it ; onc in ; one who
        medical_emergency	-4	op ; order ; our daught ; out littl ; over it ; pac ; pagin ; paid ; panic
        medical_emergency	-4	park lot ; pas in ; phon ; pictur ; por su ; proud ; pued llev ; que tien
        medical_emergency	-4	queri ; quinc ; quisier ; ranch ; recet ; rent ; rob ; ronc ; sal de ; say im
        medical_emergency	-4	schedul ; scream ; season ; see the ; set ; shap ; ship ; sleep in ; sol
        medical_emergency	-4	sponsor ; study ; suelt ; sum ; support ; tablet ; talk about ; tembl ; teni
        medical_emergency	-4	the door ; the form ; the man ; the old ; the truck ; the wat ; ther and
        medical_emergency	-4	they gav ; thre of ; ticket ; to com ; to find ; to leav ; to look ; tomat
        medical_emergency	-4	tonight and ; trad ; treint ; turn int ; two week ; un mes ; vap ; vi ; vid
        medical_emergency	-4	visitor ; want him ; want off ; was bleed ; was so ; websit ; what would
        medical_emergency	-4	wher the ; whisper ; whoev ; with a ; wks ago ; women ; won ; work in ; y dic
        medical_emergency	-4	y en ; y/o ; ~of
        medical_emergency	-5	0 of ; a littl ; all of ; allergi in ; alt ; ano y ; apart ; april ; arent
        medical_emergency	-5	ask for ; ate ; beat ; been on ; behind the ; blood pressur ; bos ; busc
        medical_emergency	-5	cak ; can i ; cap ; ceil ; centr ; child ; christma tre ; city ; ciw
        medical_emergency	-5	clr said ; coach ; cod ; collect ; cond ; corazon ; count ; cramp ; cun
        medical_emergency	-5	de los ; dental ; dig ; doing ; dont hav ; dr ; drov ; eap ; el 0 ; envelop
        medical_emergency	-5	facility ; firm ; float the ; foreman ; form ; found ; from 0 ; from allergi
        medical_emergency	-5	fui ; get off ; gooseflesh ; grandfath ; great ; hacen ; he took ; he was
        medical_emergency	-5	hed ; her moth ; him to ; hit me ; hospital ; hr 0 ; i left ; i lik ; i lost
        medical_emergency	-5	i need ; i stop ; im going ; in march ; it isnt ; keep a ; knit ; know how
        medical_emergency	-5	know wher ; late ; lawy ; le pus ; library ; lun ; m vomit ; mail ; mak a
        medical_emergency	-5	map ; me a ; me back ; me da ; me pas ; meet ; might ; mov to ; muert
        medical_emergency	-5	my hand ; my last ; my sist ; my skin ; nam is ; need help ; neg ; new
        medical_emergency	-5	ni una ; nineteen ; ninety day ; no se ; no tien ; ob ; od ; of us ; on meth
        medical_emergency	-5	on sunday ; one in ; orang ; out to ; over a ; par que ; paramedic ; park
        medical_emergency	-5	pati ; practic ; practicum ; prescrib ; primer ; prior ; puls ; read the
        medical_emergency	-5	real ; residential ; ris ; rout ; se meti ; sei ano ; self 0 ; semana
        medical_emergency	-5	sist mak ; somo ; soy de ; stair in ; stor ; sun ; tak it ; taken ; telefon
        medical_emergency	-5	thanksgiv ; that all ; that i ; the guy ; the new ; the only ; the sheet
        medical_emergency	-5	the spr ; ther no ; therapist ; theyr ; think about ; thru ; tom ni
        medical_emergency	-5	took the ; tre mes ; tuv ; twelv ; un ano ; un dia ; uncl ; union ; until the
        medical_emergency	-5	va ; viv en ; vm ; wed ; whatev ; when the ; wif has ; with no ; with you
        medical_emergency	-5	wont be ; would be ; youl ; zer
        medical_emergency	-6	$ ; 0 deg ; 0 mes ; 0 nd ; 0 th ; a las ; a month ; about my ; account ; ahi
        medical_emergency	-6	alarm ; alon ; and a ; and no ; anoth ; anymor ; anywher ; arrest
        medical_emergency	-6	asthm inhal ; behind ; belt ; board ; box ; cam back ; cam to ; can you
        medical_emergency	-6	cant be ; cho ; compadr ; cont ; cosa ; cow ; cow 0 ; crawl ; custody ; dar
        medical_emergency	-6	day off ; de su ; deg ; diari y ; drug ; duel ; els ; entr seman ; es la
        medical_emergency	-6	estoy ; estuv ; everyon ; falt ; fifteen ; fold ; four day ; had the ; he did
        medical_emergency	-6	he fel ; heal ; i finish ; i liv ; i mean ; im on ; it on ; its a ; junt
        medical_emergency	-6	la escuel ; las pastilla ; lent ; lik to ; limpi ; littl ; los nino ; maestr
        medical_emergency	-6	manag ; medi cal ; medicin ; mi cun ; mi hij ; mied ; moth in ; movi
        medical_emergency	-6	my broth ; my doctor ; naloxon ; nd ; next to ; ni nad ; nic ; no sx
        medical_emergency	-6	no ~etoh ; novi ; octob ; on saturday ; one and ; otherwis ; pcp ; plan
        medical_emergency	-6	point ; por mi ; ppo ; pric ; psych ; rath ; rattl ; refil ; regres ; rehab
        medical_emergency	-6	rep ; resi ; residencial ; return ; rm ; san ; serv ; shift ; siempr ; skip
        medical_emergency	-6	slot ; slow ; sobr ; sobredosi ; sold ; staf ; stat ; surgery ; swing ; tamal
        medical_emergency	-6	tant ; th ; the corn ; the park ; the wal ; then the ; to quit ; tre dia
        medical_emergency	-6	twin ; und the ; uno ; vet ; was a ; what the ; wheth ; wint ; work at ; yel
        medical_emergency	-6	yr ; ~0 ; ~convulsion ; ~in
        medical_emergency	-7	a bus ; a coupl ; agre ; ambulatori ; at me ; at work ; been in ; body
        medical_emergency	-7	bought ; calm ; cambi ; cart ; cb ; chef ; clear ; co ; con quien ; condition
        medical_emergency	-7	cri ; cuent ; dead ; dej de ; died ; dij que ; el car ; en cas ; ener ; es el
        medical_emergency	-7	escuel ; esper ; fuert ; gat ; graduat ; gurgl ; had to ; hav a ; held ; high
        medical_emergency	-7	hom with ; hung up ; i did ; i do ; i gav ; i use ; im at ; in a ; in his
        medical_emergency	-7	inpt ; is it ; jef ; july ; k ; kais ; learn ; llor ; machet ; mad ; malil
        medical_emergency	-7	mi abuel ; mi sobrin ; mo ; mor ; my phon ; need to ; nev been ; nino
        medical_emergency	-7	no hay ; no ~fev ; notic ; of your ; on your ; ord ; parent ; pastor ; pen
        medical_emergency	-7	perdon ; pistol ; play ; pool ; prob ; que sigu ; rais ; reach ; regal ; saf
        medical_emergency	-7	screen ; seven ; shar ; she on ; si me ; snow ; soon ; sweat and ; tak the
        medical_emergency	-7	termin ; that the ; the county ; the last ; ther is ; thirty ; to go ; to see
        medical_emergency	-7	top ; two year ; usted ; w/o ; we hav ; ~fev ; ~me ; él
        medical_emergency	-8	$ 0 ; 0 in ; a los ; a year ; aft work ; already ; and say ; back to ; bank
        medical_emergency	-8	bat ; befor the ; believ ; camion ; chang ; confirm ; cuant ; d/c ; da ; die
        medical_emergency	-8	discharg ; draw ; dts ; ech ; en un ; evening ; field ; figur ; fit ; food
        medical_emergency	-8	gracia ; grandmoth ; hallway ; how many ; i had ; i stil ; i tri ; ill
        medical_emergency	-8	inpatient ; licens ; lif ; mark ; me dij ; me lo ; me to ; mejor ; men
        medical_emergency	-8	my dog ; my neighbor ; my old ; nad mas ; next ; nieg ; no w/d ; o ; of them
        medical_emergency	-8	pian ; plat ; poc ; room ; so the ; sobrin ; sx ; sí ; ten ; the bottl
        medical_emergency	-8	the first ; the floor ; thre year ; thur ; to get ; to sleep ; truck ; va a
        medical_emergency	-8	viern ; visit ; wak up ; with me ; wont say ; wrot ; ya se ; your numb ; ~my
        medical_emergency	-8	~si ; ~the
        medical_emergency	-9	0 dia ; a guy ; a pap ; and got ; and then ; and we ; apartment ; bag ; blu
        medical_emergency	-9	book ; break ; bridg ; brok ; buena ; cal it ; con los ; cook ; corre ; despu
        medical_emergency	-9	driv ; duerm ; el ban ; en 0 ; gent ; girl ; goodby ; gym ; hast ; hijo
        medical_emergency	-9	i got ; i work ; im the ; in law ; liv with ; me and ; me in ; medical
        medical_emergency	-9	money ; my grandson ; near ; no es ; overdos ; p ; pag ; par mi ; patient
        medical_emergency	-9	person ; que mi ; seiz ; sort ; spel ; steady ; tak a ; teng ; the day
        medical_emergency	-9	the neighbor ; thes ; tienen ; to keep ; to me ; todavi ; ver ; viv ; y yo
        medical_emergency	-9	ya me ; ~el
        medical_emergency	-10	aft 0 ; convulsion ; cor ; court ; cover ; cuid ; dentist ; eight ; ever
        medical_emergency	-10	famili ; fish ; get the ; grad ; intern ; is in ; juev ; jump ; law ; list
        medical_emergency	-10	lol ; look at ; manej ; me tom ; med ; morning ; necesit ; nobody ; platic
        medical_emergency	-10	record ; seizur ; si no ; sin ; singl ; sorry ; sus ; team ; tel you
        medical_emergency	-10	to talk ; twenty ; tx ; wal ; wil ; yawn ; year ago ; year and ; you hav
        medical_emergency	-11	band ; breastbon ; buy ; cocin ; colleg ; con mi ; counselor ; day 0
        medical_emergency	-11	el doming ; ell ; en mi ; fix ; gan ; hear ; id lik ; in my ; jun ; kick
        medical_emergency	-11	landlord ; look for ; lov ; mand ; my fath ; onc ; pay ; pid ; plac ; plant
        medical_emergency	-11	problem ; report ; saw ; sunday ; tambien ; tech ; test ; that was ; the 0
        medical_emergency	-11	the phon ; ther was ; tien 0 ; toc ; treatment ; until ; wak ; yet ; ~sz
        medical_emergency	-12	0 0 ; best ; clt ; cuatr ; dat ; deni ; do you ; doe ; eleven ; final ; hel
        medical_emergency	-12	i want ; im in ; insuranc ; it in ; job ; my chest ; my cousin ; not a
        medical_emergency	-12	quiet ; radi ; rol ; second ; send ; six ; smal ; tal ; text ; thank ; to a
        medical_emergency	-12	typ ; u ; using ; wednesday ; ~seizur ; ~to
        medical_emergency	-13	card ; check ; don ; hay ; im 0 ; im a ; jerk ; knif ; march ; may ; non
        medical_emergency	-13	on me ; outpatient ; pain ; scar ; self ; shed ; snor ; uso ; vend ; was in
        medical_emergency	-13	wer ; y mi ; y que
        medical_emergency	-14	and they ; asi ; cat ; clas ; clean ; company ; cousin ; dej el ; eso
        medical_emergency	-14	for me ; good ; gun ; is ther ; lock ; sel ; talk to
        medical_emergency	-15	bet ; dan ; les ; pick
        medical_emergency	-16	dio ; had a ; hx ; my son ; peopl ; pres ; pressur ; school ; shop
        medical_emergency	-17	ant ; email ; my daught ; tir
        medical_emergency	-19	i tak ; long ; mov
        medical_emergency	-20	acab ; baby
        medical_emergency	-21	friday ; trabaj ; voy
        medical_emergency	-22	de mi
        medical_emergency	-23	tabl
        medical_emergency	-24	chest ; fami
        medical_emergency	-25	watch
        medical_emergency	-26	ayud por
        """
}
