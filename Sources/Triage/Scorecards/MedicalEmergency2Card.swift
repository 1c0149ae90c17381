extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	3	the tub ; thi is ; thos are ; thought ; threw ; through half ; to stop ; touch
        medical_emergency	3	tub bleed ; tuck ; uncl fel ; up is ; up one ; viej se ; want a ; was fin
        medical_emergency	3	was tel ; we havent ; went purpl ; which bus ; with the ; wouldnt ; wrong no
        medical_emergency	3	ya no ; you can
        medical_emergency	-3	0 i ; a quien ; ach ; agency ; all over ; and every ; and id ; and would
        medical_emergency	-3	apoy ; are in ; at four ; ayer me ; be a ; becaus i ; bedroom ; cal back
        medical_emergency	-3	cant go ; caught ; church ; clr on ; comput question ; con su ; contract
        medical_emergency	-3	could i ; cps ; cristal desd ; cry ; cuart ; cur ; day on ; day without
        medical_emergency	-3	dej las ; difunt ; disculp ; do we ; dos mes ; el mes ; elephant ; encer
        medical_emergency	-3	end ; everyth ; fail ; far ; favorit ; feel ; for an ; front of ; funeral
        medical_emergency	-3	go away ; grief ; heavy ; her i ; hes nev ; hi ; hoodi ; hundr ; i could
        medical_emergency	-3	i quit ; i say ; i start ; i teach ; i would ; in front ; in january
        medical_emergency	-3	in your ; instead ; interview ; is gon ; is what ; jan ; jok ; judg
        medical_emergency	-3	keep the ; key fel ; la cocain ; la obr ; la vecin ; lab ; land ; laugh
        medical_emergency	-3	lawn ; le quit ; leas ; legal ; lik it ; llam ; lost my ; lost the ; man who
        medical_emergency	-3	mark key ; marri ; mart ; me my ; me on ; me out ; mes y ; mi cas ; mil
        medical_emergency	-3	mis hijo ; monday and ; mor than ; much ; muri ; music ; my feet ; my first
        medical_emergency	-3	my girlfriend ; my niec ; nervou ; nev used ; nunc ; of thi ; offic ; outpt
        medical_emergency	-3	par el ; party ; platic con ; pleas cal ; pls ; pound ; puebl ; pueden
        medical_emergency	-3	que la ; question mark ; razor ; refer ; resident ; ros ; run a ; sal barn
        medical_emergency	-3	salg ; saving ; segu ; servic ; sheet ; siet ; sig ; ski ; slap ; solit
        medical_emergency	-3	spray ; step down ; street ; string in ; su herman ; sz ; teng 0 ; the ceil
        medical_emergency	-3	the driveway ; the gym ; the lin ; the sal ; the smok ; thi week ; to be
        medical_emergency	-3	to lift ; to my ; told me ; told my ; tomorrow ; tour ; usa ; vez ; voy a
        medical_emergency	-3	voz ; was 0 ; wav ; week i ; weight ; what it ; what to ; when my ; wif of
        medical_emergency	-3	wouldnt say ; y su ; year old ; you tel ; zapato ; ~it
        medical_emergency	-4	0 hour ; 0 keep ; 0 st ; 0 y/o ; @ ; a 0 ; a half ; a liv ; a person ; a plan
        medical_emergency	-4	a un ; aca ; aceptan ; aft a ; against ; age ; agu ; air at ; all the ; along
        medical_emergency	-4	alway ; and en ; and has ; and tak ; approv ; are the ; are you ; at all
        medical_emergency	-4	atty ; aug ; back in ; befor it ; blad ; buri ; cant do ; cant sleep ; cel
        medical_emergency	-4	cent ; children ; ciw 0 ; clr has ; cold air ; consum ; cost ; could you
        medical_emergency	-4	cuid a ; current ; day at ; death ; desintoxicacion ; despert ; detail
        medical_emergency	-4	dia sin ; dic q ; dieron ; diner ; director ; do i ; do it ; do the ; do thi
        medical_emergency	-4	doctor ; doming ; eith ; el de ; el sab ; em ; encontr ; es par ; eye rol
        medical_emergency	-4	fak ; feed ; felt ; feo ; fir ; first tim ; float ; floor throw ; for the
        medical_emergency	-4	for two ; fresn ; from work ; front desk ; garag ; get it ; given ; god
        medical_emergency	-4	golp ; got my ; got the ; group ; guard ; gust ; habi ; hand are ; hast que
        medical_emergency	-4	he said ; help with ; hir ; hombr ; honest ; hor ; hora ; hous is ; how long
        medical_emergency	-4	hung ; i count ; i drink ; i nev ; i threw ; im an ; in that ; intensiv
        medical_emergency	-4	is not ; it all ; it to ; it up ; its just ; its not ; ive nev ; jueg ; juez
        medical_emergency	-4	keep my ; kil me ; know how ; la coc ; la seman ; la tel ; last month
        medical_emergency	-4	last year ; laundry ; le hag ; let go ; lift had ; littl cloud ; lleg ; lost
        medical_emergency	-4	loud ; lug ; mailbox ; mayb ; mayor ; me dio ; me pas ; me va ; me with
        medical_emergency	-4	medicar ; meth on ; mi jef ; mi vecin ; mis ; my boy ; my breastbon ; my car
        medical_emergency	-4	my grandmoth ; my kid ; n i ; nad ; neurologist ; new year ; ni un ; nin
        medical_emergency	-4	ninety ; no despiert ; nobody els ; noch ; non sinc ; not in ; nuev ; obr
        medical_emergency	-4	of thos ; off it ; onc in ; one who ; op ; order ; our daught ; out littl
        medical_emergency	-4	over it ; pac ; pagin ; paid ; panic ; park lot ; pas in ; phon ; pictur
        medical_emergency	-4	pidi ; por su ; proud ; pued llev ; que tien ; queri ; quinc ; quisier
        medical_emergency	-4	ranch ; recet ; rent ; rob ; ronc ; sal de ; say im ; schedul ; scream
        medical_emergency	-4	season ; see the ; set ; shap ; ship ; sleep in ; sol ; sponsor ; study
        medical_emergency	-4	suelt ; sum ; support ; tablet ; tak it ; talk about ; tembl ; teni
        medical_emergency	-4	the door ; the form ; the man ; the old ; the truck ; the wat ; ther and
        medical_emergency	-4	they gav ; thre of ; ticket ; to com ; to find ; to leav ; to look ; tomat
        medical_emergency	-4	tonight and ; too much ; trad ; treint ; turn int ; two week ; un mes ; vap
        medical_emergency	-4	vi ; vid ; visitor ; want him ; want off ; was bleed ; was so ; websit
        medical_emergency	-4	what would ; wher the ; whisper ; whoev ; with a ; wks ago ; women ; won
        medical_emergency	-4	work in ; y dic ; y en ; y/o ; ~of
        medical_emergency	-5	0 of ; a littl ; all of ; allergi in ; alt ; ano y ; apart ; april ; arent
        medical_emergency	-5	ask for ; ate ; beat ; been on ; behind the ; blood pressur ; bos ; busc
        medical_emergency	-5	cak ; can i ; cap ; ceil ; centr ; child ; christma tre ; city ; ciw
        medical_emergency	-5	clr said ; coach ; cod ; collect ; cond ; corazon ; count ; cramp ; cun
        medical_emergency	-5	de los ; de su ; dental ; dig ; doing ; dont hav ; dr ; drov ; eap ; el 0
        medical_emergency	-5	envelop ; facility ; firm ; float the ; foreman ; form ; found ; from 0
        medical_emergency	-5	from allergi ; fui ; get off ; gooseflesh ; grandfath ; great ; hacen
        medical_emergency	-5	he took ; he was ; hed ; her moth ; hit me ; hospital ; hr 0 ; i left ; i lik
        medical_emergency	-5	i lost ; i need ; i stop ; im going ; in march ; it isnt ; keep a ; knit
        medical_emergency	-5	know wher ; late ; lawy ; le pus ; library ; lun ; m vomit ; mail ; mak a
        medical_emergency	-5	map ; me a ; me back ; me da ; meet ; might ; mov to ; muert ; my hand
        medical_emergency	-5	my last ; my sist ; my skin ; nam is ; need help ; neg ; new ; ni una
        medical_emergency	-5	nineteen ; ninety day ; no se ; no tien ; ob ; od ; of us ; on meth
        medical_emergency	-5	on sunday ; one in ; orang ; out to ; over a ; par que ; paramedic ; park
        medical_emergency	-5	pati ; practic ; practicum ; prescrib ; primer ; prior ; puls ; read the
        medical_emergency	-5	real ; regres ; residential ; ris ; rout ; se meti ; sei ano ; self 0
        medical_emergency	-5	semana ; sist mak ; sobredosi ; somo ; soy de ; stair in ; stor ; sun ; taken
        medical_emergency	-5	telefon ; thanksgiv ; that all ; that i ; the guy ; the new ; the only
        medical_emergency	-5	the sheet ; the spr ; therapist ; theyr ; think about ; thru ; tom ni
        medical_emergency	-5	took the ; tre mes ; tuv ; twelv ; un ano ; un dia ; uncl ; union ; until the
        medical_emergency	-5	va ; viv en ; vm ; wed ; whatev ; when the ; wif has ; with no ; with you
        medical_emergency	-5	wont be ; would be ; youl ; zer
        medical_emergency	-6	$ ; 0 deg ; 0 mes ; 0 nd ; 0 th ; a las ; a month ; about my ; account ; ahi
        medical_emergency	-6	alarm ; alon ; and a ; and no ; anoth ; anymor ; anywher ; arrest
        medical_emergency	-6	asthm inhal ; behind ; belt ; board ; box ; cam back ; cam to ; can you
        medical_emergency	-6	cant be ; cho ; compadr ; cont ; cosa ; cow ; cow 0 ; crawl ; custody ; dar
        medical_emergency	-6	day off ; deg ; diari y ; dij que ; drug ; duel ; els ; entr seman ; es la
        medical_emergency	-6	estoy ; estuv ; everyon ; falt ; fifteen ; fold ; four day ; had the ; he did
        medical_emergency	-6	he fel ; heal ; him to ; i finish ; i liv ; i mean ; im on ; it on ; its a
        medical_emergency	-6	junt ; la escuel ; las pastilla ; lent ; lik to ; limpi ; littl ; los nino
        medical_emergency	-6	maestr ; manag ; medi cal ; medicin ; mi cun ; mi hij ; mied ; moth in ; movi
        medical_emergency	-6	my broth ; my doctor ; naloxon ; nd ; next to ; ni nad ; nic ; no sx
        medical_emergency	-6	no ~etoh ; novi ; octob ; on saturday ; one and ; otherwis ; pcp ; plan
        medical_emergency	-6	point ; por mi ; ppo ; pric ; psych ; rath ; rattl ; refil ; rehab ; rep
        medical_emergency	-6	resi ; residencial ; return ; rm ; san ; serv ; shift ; siempr ; skip ; slot
        medical_emergency	-6	slow ; sobr ; sold ; staf ; stat ; surgery ; swing ; tamal ; tant ; th
        medical_emergency	-6	the corn ; the park ; the wal ; then the ; ther no ; to quit ; tre dia ; twin
        medical_emergency	-6	und the ; uno ; vet ; was a ; what the ; wheth ; wint ; work at ; yel ; yr
        medical_emergency	-6	~0 ; ~convulsion ; ~in
        medical_emergency	-7	a bus ; a coupl ; agre ; ambulatori ; at me ; at work ; been in ; body
        medical_emergency	-7	bought ; calm ; cambi ; cart ; cb ; chef ; clear ; co ; con quien ; condition
        medical_emergency	-7	cri ; cuent ; dead ; dej de ; died ; el car ; en cas ; ener ; es el ; escuel
        medical_emergency	-7	esper ; fuert ; gat ; graduat ; gurgl ; had to ; hav a ; held ; high
        medical_emergency	-7	hom with ; hung up ; i did ; i do ; i gav ; i stil ; i use ; im at ; in a
        medical_emergency	-7	in his ; inpt ; is it ; jef ; july ; k ; kais ; learn ; llor ; machet ; mad
        medical_emergency	-7	malil ; mi abuel ; mi sobrin ; mo ; mor ; my phon ; need to ; nev been ; nino
        medical_emergency	-7	no hay ; no ~fev ; notic ; of your ; on your ; ord ; parent ; pastor ; pen
        medical_emergency	-7	perdon ; pistol ; play ; pool ; prob ; que sigu ; rais ; reach ; saf ; screen
        medical_emergency	-7	seven ; shar ; she on ; si me ; snow ; soon ; sweat and ; tak the ; termin
        medical_emergency	-7	that the ; the county ; the last ; ther is ; thirty ; to go ; to see ; top
        medical_emergency	-7	two year ; usted ; w/o ; we hav ; ~fev ; ~me ; él
        medical_emergency	-8	$ 0 ; 0 in ; a los ; a year ; aft work ; already ; and say ; back to ; bank
        medical_emergency	-8	bat ; befor the ; believ ; camion ; chang ; con los ; confirm ; cuant ; d/c
        medical_emergency	-8	da ; die ; discharg ; draw ; dts ; ech ; en un ; evening ; field ; figur
        medical_emergency	-8	fit ; food ; gracia ; grandmoth ; hallway ; how many ; i had ; i tri ; ill
        medical_emergency	-8	inpatient ; licens ; lif ; mark ; me dij ; me lo ; me to ; mejor ; men
        medical_emergency	-8	my dog ; my neighbor ; my old ; nad mas ; next ; nieg ; no w/d ; o ; of them
        medical_emergency	-8	pian ; plat ; poc ; regal ; room ; so the ; sobrin ; sx ; sí ; ten
        medical_emergency	-8	the first ; the floor ; thre year ; thur ; to get ; to sleep ; truck ; va a
        medical_emergency	-8	viern ; visit ; wak up ; with me ; wont say ; wrot ; ya se ; your numb ; ~my
        medical_emergency	-8	~si ; ~the
        medical_emergency	-9	0 dia ; a guy ; a pap ; and got ; and then ; and we ; apartment ; bag ; blu
        medical_emergency	-9	book ; break ; bridg ; brok ; buena ; cal it ; cook ; corre ; despu ; driv
        medical_emergency	-9	duerm ; el ban ; en 0 ; gent ; girl ; goodby ; gym ; hast ; hijo ; i got
        medical_emergency	-9	i work ; im the ; in law ; me and ; me in ; money ; my grandson ; near
        medical_emergency	-9	no es ; overdos ; p ; pag ; par mi ; patient ; person ; que mi ; spel
        medical_emergency	-9	steady ; tak a ; teng ; the bottl ; the day ; thes ; tienen ; to keep ; to me
        medical_emergency	-9	todavi ; ver ; viv ; y yo ; ya me ; ~el
        medical_emergency	-10	aft 0 ; convulsion ; cor ; court ; cover ; cuid ; dentist ; eight ; ever
        medical_emergency	-10	famili ; fish ; get the ; grad ; intern ; is in ; juev ; jump ; landlord
        medical_emergency	-10	law ; list ; liv with ; lol ; look at ; manej ; me tom ; med ; medical
        medical_emergency	-10	morning ; necesit ; nobody ; platic ; record ; seiz ; seizur ; sin ; singl
        medical_emergency	-10	sorry ; sort ; sus ; team ; tel you ; the neighbor ; to talk ; twenty ; tx
        medical_emergency	-10	wal ; wil ; yawn ; year ago ; year and
        medical_emergency	-11	band ; breastbon ; buy ; cocin ; colleg ; con mi ; counselor ; day 0
        medical_emergency	-11	el doming ; ell ; en mi ; fix ; gan ; hear ; id lik ; in my ; jun ; kick
        medical_emergency	-11	look for ; lov ; mand ; my fath ; onc ; pay ; pid ; plac ; plant ; problem
        medical_emergency	-11	report ; saw ; si no ; sunday ; tambien ; tech ; test ; that was ; the 0
        medical_emergency	-11	the phon ; ther was ; tien 0 ; toc ; treatment ; until ; wak ; yet ; you hav
        medical_emergency	-11	~seizur ; ~sz
        medical_emergency	-12	0 0 ; best ; clt ; cuatr ; dat ; deni ; do you ; doe ; eleven ; final ; hel
        medical_emergency	-12	i want ; im 0 ; im in ; insuranc ; it in ; job ; my chest ; my cousin
        medical_emergency	-12	not a ; quiet ; radi ; rol ; second ; send ; six ; smal ; tal ; text ; thank
        medical_emergency	-12	to a ; typ ; u ; using ; uso ; wednesday ; ~to
        medical_emergency	-13	card ; check ; clas ; don ; good ; hay ; im a ; jerk ; knif ; march ; may
        medical_emergency	-13	non ; on me ; outpatient ; pain ; scar ; self ; shed ; snor ; vend ; was in
        medical_emergency	-13	wer ; y mi ; y que
        medical_emergency	-14	and they ; asi ; cat ; clean ; company ; cousin ; eso ; for me ; gun
        medical_emergency	-14	is ther ; lock ; sel ; talk to
        medical_emergency	-15	bet ; dan ; dej el ; les ; pick
        medical_emergency	-16	dio ; had a ; hx ; my son ; peopl ; pres ; pressur ; school ; shop
        medical_emergency	-17	ant ; email ; my daught ; tir
        medical_emergency	-18	long
        medical_emergency	-19	i tak ; mov
        medical_emergency	-20	acab ; baby
        medical_emergency	-21	friday ; trabaj ; voy
        medical_emergency	-22	de mi
        medical_emergency	-23	tabl
        medical_emergency	-24	chest ; fami
        medical_emergency	-25	watch
        medical_emergency	-26	ayud por
        """
}
