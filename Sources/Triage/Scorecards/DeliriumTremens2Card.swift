extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	-7	guy ; hed ; i cam ; i just ; i only ; i use ; in it ; ins ; its for ; kne
        delirium_tremens	-7	knif ; lik the ; lik to ; limpi ; marri ; mention ; meth 0 ; mi hij ; mov to
        delirium_tremens	-7	my hand ; need to ; no one ; no w/d ; noma ; notic ; on meth ; ord ; overdos
        delirium_tremens	-7	paint ; primer ; psych ; rais ; regres ; see the ; sick ; skip ; slow ; sobrin
        delirium_tremens	-7	someon ; spel ; st ; station ; tambien ; that the ; the day ; thes ; thos
        delirium_tremens	-7	tim i ; todavi ; typ ; uso ; voic ; wak ; went to ; y mi ; ~detox ; ~seizur
        delirium_tremens	-8	$ ; about it ; acros ; alon ; and a ; ant de ; bil ; break ; cb ; cow ; cry
        delirium_tremens	-8	cuant ; custody ; day of ; de las ; desintoxicacion ; die ; divorc ; dorm
        delirium_tremens	-8	drug ; en las ; en una ; es el ; escrib ; estuv ; everybody ; everyon ; fir
        delirium_tremens	-8	fiv ; food ; gam ; garag ; hospital ; i put ; ill ; inf ; insuranc ; is 0
        delirium_tremens	-8	july ; lip ; mayb ; mejor ; met ; moth in ; my daught ; no es ; no se ; no sx
        delirium_tremens	-8	no ~etoh ; numer ; odd ; one of ; rain ; return ; sam ; seven ; sinc i
        delirium_tremens	-8	somewher ; son 0 ; sorry ; sí ; telefon ; test ; the cal ; thre year ; to go
        delirium_tremens	-8	tuv ; und ; was in ; whisper ; y el
        delirium_tremens	-9	0 when ; about the ; abt ; aft 0 ; and ive ; and no ; baby ; best ; bridg
        delirium_tremens	-9	buena ; cost ; cup ; current ; don ; dos ano ; end ; evening ; famili ; final
        delirium_tremens	-9	from my ; he isnt ; heart ; i go ; i took ; in march ; inpt ; is on ; it was
        delirium_tremens	-9	kil ; lot ; lu ; me and ; music ; narcan ; next ; noth ; of my ; over a ; pag
        delirium_tremens	-9	parent ; pen ; resi ; say he ; sient ; smel ; student ; sum ; thank ; to a
        delirium_tremens	-9	to talk ; toc ; up on ; usted ; vend ; voy ; wher i
        delirium_tremens	-10	a 0 ; ahi ; answer ; aug ; been on ; befor i ; between ; blood ; bring
        delirium_tremens	-10	but i ; buy ; color ; court ; day and ; din ; doing ; everyth ; fac ; for me
        delirium_tremens	-10	fre ; from a ; fue ; going to ; i drink ; i get ; judg ; jun ; k ; liv with
        delirium_tremens	-10	mad ; mal ; nadi ; near ; overnight ; paid ; pain ; plant ; quiet ; report
        delirium_tremens	-10	send ; tard ; termin ; the first ; to see ; touch ; treatment ; wel ; yr
        delirium_tremens	-11	# ; 0 min ; a coupl ; a month ; alguien ; and it ; as a ; at 0 ; at work
        delirium_tremens	-11	burn ; chart ; counselor ; cuid ; ear ; en mi ; eso ; for my ; goe ; got a
        delirium_tremens	-11	havent ; id lik ; if i ; is ther ; mand ; mor ; muy ; my dad ; my kid
        delirium_tremens	-11	myself ; noon ; nuev ; numb ; person ; po ; problem ; que me ; record ; red
        delirium_tremens	-11	shop ; than ; the dog ; too ; tre ano ; twenty ; using ; vez ; w/d ; whil
        delirium_tremens	-11	yrs
        delirium_tremens	-12	coffe ; daught ; deni ; email ; fil ; grandmoth ; had a ; half ; head ; hit
        delirium_tremens	-12	i can ; i cant ; i do ; i need ; i want ; inpatient ; intensiv ; last year
        delirium_tremens	-12	manan ; may ; mism ; outpatient ; pcp ; prim ; sel ; show ; si no ; spot
        delirium_tremens	-12	spr ; sx ; the last ; the one ; thought ; twelv ; usa ; vec ; when i
        delirium_tremens	-13	ask for ; dio ; each ; found ; im 0 ; kind ; leg ; les ; liv in ; nephew
        delirium_tremens	-13	open ; pus ; seizur ; shot ; so i ; to my ; w
        delirium_tremens	-14	0 i ; at my ; blu ; both ; breath ; cuand ; do you ; doe ; dur ; feel ; has a
        delirium_tremens	-14	hx ; i tak ; im a ; nunc ; read ; se me ; senor ; stay ; vomit
        delirium_tremens	-15	chest ; did ; duerm ; estoy ; long ; nad ; of a ; otr ; porqu ; segur ; sol
        delirium_tremens	-15	to be ; trabaj ; year ago
        delirium_tremens	-16	anyth ; drop ; my son ; nin ; residential ; used ; watch ; way ; went
        delirium_tremens	-17	any ; ayer ; dts in ; eye ; fin ; i had ; play ; qued
        delirium_tremens	-18	in my ; mas ; phon ; writ
        delirium_tremens	-20	ive been ; mis ; saw
        delirium_tremens	-21	plan ; wil
        delirium_tremens	-22	on my ; sleep
        delirium_tremens	-23	my moth
        delirium_tremens	-24	pued ; teng
        delirium_tremens	-26	ayud por
        """
}
