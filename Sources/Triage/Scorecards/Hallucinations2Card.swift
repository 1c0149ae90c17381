extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	-6	like to ; money ; months ; my daughter ; my phone ; necesito ; no es ; no puede
        hallucinations	-6	no puedo ; now and ; old ; on own ; out to ; p ; says i ; seguro ; semanas ; sz
        hallucinations	-6	ten ; that i ; to 0 ; took a ; touched ; tried to ; twice ; using ; ustedes
        hallucinations	-6	wants a ; wont say ; word ; works
        hallucinations	-7	# ; 0 min ; a 0 ; a month ; asks if ; ayuda ; body ; cousin ; custody ; daughter
        hallucinations	-7	days in ; desk ; driving ; go to ; hay quien ; i asked ; i get ; if i ; its for
        hallucinations	-7	last year ; left ; my head ; no tremor ; pain ; person ; placement ; programa
        hallucinations	-7	seizure ; si no ; sign ; sober ; somewhere ; step ; sx ; tengo ; the baby
        hallucinations	-7	threw ; to a ; tongue ; u ; veces ; with the
        hallucinations	-8	and his ; as a ; asi ; at my ; case ; chest ; clinic ; eso ; fine ; hit ; hx
        hallucinations	-8	id like ; kicking ; la coca ; manana ; min ; name is ; narcan ; runs ; six
        hallucinations	-8	than ; to go ; to my ; to talk ; to the ; to write ; treatment ; twelve
        hallucinations	-8	want to ; withdrawal ; work
        hallucinations	-9	and then ; doing ; fue ; goes ; going ; gun ; heart ; hospital ; i take
        hallucinations	-9	inpatient ; is there ; meses ; myself ; puede ; sick ; trabajo ; would
        hallucinations	-10	done ; i need ; i want ; im a ; it was ; mis ; more ; pero ; to be ; tx
        hallucinations	-11	fell
        hallucinations	-12	thing ; will
        """
}
