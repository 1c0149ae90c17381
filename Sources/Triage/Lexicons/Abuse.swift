extension LexiconSources {
    /// Abuse of a body by somebody near: of a child at home, and of whoever was drugged or could not say no.
    static let abuse = """
        class.atHome	en	stepdad ; stepfather ; step dad ; stepbrother ; stepmom ; foster dad ; foster father ; moms boyfriend ; mom's bf ; moms bf ; mom's boyfriend ; uncle ; grandpa ; cousin ; coach ; priest ; pastor ; landlord ; dealer ; pimp ; boss ; roommate ; neighbor
        class.atHome	es	padrastro ; hermanastro ; tio ; abuelo ; primo ; novio de mi mama ; novio de su mama ; novio de la mama ; pareja de mi mama ; entrenador ; pastor ; vecino ; patron ; jefe
        violence value=2	en	{atHome} *** touches|touched|touching|touchin|molests|molesting|fondles|fondled|gropes me|her|him|us ; {atHome} ** comes|came|coming|gets|climbs|sneaks in|into|to my|her|his room|bed|bedroom ; forced|forces|forcing himself|themselves|herself on|onto ; makes|made|making me|her|him ** do|touch things|stuff|him|sexual|it * with|to|for|?
        violence value=2	en	drugged|spiked|roofied me|her|my|him|us * and|drink|at ; wouldnt|wont|didnt|doesnt let me|her leave|go|out|stop
        violence value=2	es	{atHome} *** me|la|lo|le toca|toco|manosea|manoseo|abusa|abuso|viola ; me|la|lo abusa|abusan|manosea|obliga {atHome}|sigue|cuando|de|a ; {atHome} ** se? mete|metio|entra|entro|viene a|en|por mi|su cuarto|cama|recamara ; me|la obliga|obligo|forzo a|? ; se me|le|nos metio|forzo a|encima|? * la|mi|su|encima|? cama|fuerza|?
        violence value=2 fixed	es	tiene|agarro|agarra|agarrada|agarrado|traia|trae a|? ** del|por cuello|pescuezo|cabello|pelo ; esta|ayer|anoche|hoy manana|noche|tarde|? me|la|lo ahorco|estrangulo|asfixio|pateo
        violence value=2 fixed	en	never|havent|hadnt seen|been him|her|it|? this|so|that violent|mad|angry|aggressive|scared
        violence.lookAlike	en	boss|coach|roommate|neighbor|cousin|uncle makes|made me|him|her do paperwork|dishes|overtime|laps|chores|inventory|dishes|work|the
        violence value=2	en	lining|loading|stacking|counting|setting|laying up|out|? * shells|bullets|rounds|ammo|cartridges|shotgun
        violence.lookAlike	en	hit|bumped|banged|smacked|struck|cracked|bonked my|his|her|the forehead|head|face|chin|nose|elbow|knee|shin|hip|eye on|against|when|in|at|and|getting|falling|off|with|as|so
        violence value=2 fixed	any	+ h/i|hi
        """
}
