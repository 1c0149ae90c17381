extension LexiconSources {
    /// Abuse of a body by somebody near: of a child at home, and of whoever was drugged or could not say no.
    static let abuse = """
        class.atHome	en	stepdad ; stepfather ; step dad ; stepbrother ; stepmom ; foster dad ; foster father ; moms boyfriend ; mom's bf ; moms bf ; mom's boyfriend ; uncle ; grandpa ; cousin ; coach ; priest ; pastor ; landlord ; dealer ; pimp ; boss ; roommate ; neighbor
        class.atHome	es	padrastro ; hermanastro ; tio ; abuelo ; primo ; novio de mi mama ; novio de su mama ; novio de la mama ; pareja de mi mama ; entrenador ; pastor ; vecino ; patron ; jefe
        violence value=2	en	{atHome} *** touches|touched|touching|touchin|molests|molesting|fondles|fondled|gropes me|her|him|us ; {atHome} ** comes|came|coming|gets|climbs|sneaks in|into|to my|her|his room|bed|bedroom ; forced|forces|forcing himself|themselves|herself on|onto ; makes|made|making me|her|him ** do|touch things|stuff|him|sexual|it * with|to|for|?
        violence value=2	en	drugged|spiked|roofied me|her|my|him|us * and|drink|at ; wouldnt|wont|didnt|doesnt let me|her leave|go|out|stop
        violence value=2	es	{atHome} *** me|la|lo|le toca|toco|manosea|manoseo|abusa|abuso|viola ; me|la|lo abusa|abusan|manosea|obliga {atHome}|sigue|cuando|de|a ; {atHome} ** se? mete|metio|entra|entro|viene a|en|por mi|su cuarto|cama|recamara ; me|la obliga|obligo|forzo a|? ; se me|le|nos metio|forzo a|encima|? * la|mi|su|encima|? cama|fuerza|?
        violence value=2 fixed	es	tiene|agarro|agarra|agarrada|agarrado|traia|trae a|? ** del|por cuello|pescuezo|cabello|pelo ; esta|ayer|anoche|hoy manana|noche|tarde|? me|la|lo ahorco|estrangulo|asfixio|pateo
        # as whoever suffers it tells it
        violence	en	raped|assaulted|molested|forced|attacked|choked|strangled me|her|him|us|himself|? * on|me|? {AGO:0..3}|now ; got|was|were|been raped|molested ; forces|forced|makes|making me|her to have|do sex|things|stuff ; touches|touching|touched me|her * at|in|last|every|again|nite|night ; gets|getting|climbs on top of me ; comes|comin|coming in|into my room at * nite|night
        violence	es	me|la|lo|nos violaron|violo|viola|abusaron|abuso|abusa|forzo|forzaron|toca|manosea * anoche|ayer|hoy|noches|de|{AGO:0..3} ; abusa|abuso de mi|ella|el ; abuso sexual {AGO:0..3}|anoche|ayer|hoy ; se mete a mi cuarto ; me|la obliga|obligan a ; ahorco|estrangulo|asfixio|estrangulando a|mi|su|mama|hoy|ayer|anoche|? ; la|lo|le ahorco ; intento|trato|quiso asfixiarme|ahogarme|ahorcarme|ahorcarla ; golpes hoy|ayer|anoche ; volvio a pegar|pegarle|golpear
        """
}
