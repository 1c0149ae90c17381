extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	-11	away ; back in ; color ; da ; each ; ear ; en 0 ; fath ; going to ; hot ; i cant
        seizure	-11	im a ; outpatient ; over the ; rent ; sali ; seizur in ; seven ; spr ; tech ; than
        seizure	-11	thre week ; usa ; va ; writ ; ~no
        seizure	-12	ano y ; cort ; finish ; i need ; i want ; laugh ; mat ; me to ; my nam ; my uncl
        seizure	-12	on day ; que me ; sign ; to be ; to sleep ; told me ; vecin ; visit ; viv ; way ; yo
        seizure	-13	ask if ; dts ; el 0 ; email ; estoy ; has a ; isnt ; leav ; les ; shift ; the one
        seizure	-14	# ; a los ; and im ; cinc ; complet ; fil ; form ; giv ; habl ; i can ; it in ; myself
        seizure	-14	phon ; read ; residential ; ther a ; tre ano
        seizure	-15	don ; i am ; on my ; somebody ; stay
        seizure	-16	died ; kil ; last year ; narcan ; too ; truck ; when i ; year ago
        seizure	-17	could ; hay ; peopl
        seizure	-18	mas ; plan ; pued ; used ; y ya
        seizure	-19	march ; nos
        seizure	-20	gav ; pas
        seizure	-21	0 i ; chest
        seizure	-24	intern
        seizure	-25	county ; cuand ; teng
        seizure	-26	ayud por ; de mi
        seizure	-29	in a
        """
}
