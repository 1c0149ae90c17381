extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	-5	discharge ; dos ; drinks at ; duster ; elaborate ; finished detox ; for the ; grp
        detox	-5	havent ; home detox ; hospital ; hospital detox ; house ; is an ; its about ; its the
        detox	-5	learn ; lined ; lined up ; load ; meds ; meth every ; my mother ; my vyvanse ; night for
        detox	-5	no meds ; nobody ; none ; novena ; nunca ; of coke ; opi ; orientacion ; overdose on
        detox	-5	owner ; pay ; que sigue ; quisiera ; ring ; room ; sangre ; says its ; send ; sleeping
        detox	-5	student ; suelto ; sw ; take her ; tambien ; ten minutes ; than that ; thats ; thats the
        detox	-5	the house ; their ; to cut ; unit ; va a ; viernes ; visiting nurse ; weed every
        detox	-5	wrapped ; wrapped up ; ~drugs ; ~prior ; ~resi
        detox	-6	*ago.1 ; *iopRequest.0 ; *residentialDone.0 ; *residentialEnding.1
        detox	-6	*substance.2:other_experiencer ; 0 rd ; a month ; a problem ; adderall ; booze ; cocaina
        detox	-6	completes ; cups ; dabs ; discharged ; edibles ; es por ; fridays ; got me ; how a ; is a
        detox	-6	lady ; list ; looks ; mota ; next ; nitrous ; nothing ; nothing else ; october ; opioid
        detox	-6	piedra ; rd ; sigue ; since 0 ; sobre ; spice ; staying ; sweaty ; treatment ; wedding
        detox	-6	would like ; ~for
        detox	-7	*ago.2 ; *clientAdmin.1 ; *duration.2 ; *occasional.0 ; *otherService.3 ; *otherService.5
        detox	-7	*outpatientWord.0 ; about my ; completed ; detox unit ; done ; ended ; glasses
        detox	-7	havent used ; iop ; k ; ketamine ; month and ; nada ; problem ; protocol ; re ; salio
        detox	-7	visiting ; vyvanse ; was the
        detox	-8	*about.0 ; *firstOffence.0 ; *otherService.2 ; *spam.0 ; *vendor.0 ; audit ; crack
        detox	-8	drugs ; dui ; group ; rehab
        detox	-9	*audit.0 ; *otherService.1 ; *residentialWord.0 ; *thirdParty.0 ; finished ; inpatient
        detox	-9	meth daily ; never ; program
        detox	-10	*family.9 ; alcohol ; speed
        detox	-11	*sinceLastUse.3 ; *sinceStopping.3
        detox	-14	*family.3
        detox	-15	*substance.3
        detox	-16	*drinks.0
        detox	-17	*family.4 ; *substance.2
        detox	-19	*family.2
        detox	-31	*detoxDone.0
        """
}
