/** Legal forms at the end of a name, in the product's countries and their neighbours. */
export const legalForm =
  /[\s,](?:S\.?\s?R\.?\s?L\.?(?:\s?-?D)?|S\.?\s?p\.?\s?A\.?|S\.?\s?A\.?\s?S\.?|S\.?\s?A\.?(?:\s?de\s?C\.?\s?V\.?)?|S\.?\s?L\.?(?:\s?U)?|S\.?\s?N\.?\s?C\.?|S\.?\s?A\.?\s?R\.?\s?L\.?|GmbH(?:\s?&\s?Co\.?\s?KG)?|mbH|gGmbH|UG|AG|KG|OHG|e\.\s?V\.|eG|Ltd\.?|Limited|LLC|L\.L\.C\.|Inc\.?|Corp\.?|PLC|LLP|Pty|B\.?V\.?|N\.?V\.?|A\.?D\.?|d\.?o\.?o\.?(?:el)?|ДОО(?:ЕЛ)?|ООД|ЕООД|АД|Tbk|Sdn\.?\s?Bhd\.?|SCP|E\.?I\.?R\.?L\.?|ONLUS|APS|ETS|a\.s\.|s\.r\.o\.|Kft\.?|Oy|AB|ApS)(?![\p{L}\d])/u;

/** What stands where a name could and is none: page titles and phrases of the frame. */
export const notOrganization =
  /^(?:contact(?:o|s|e|at)?(?:\s(?:us|nos|me))?|contáctenos|contatti|contattaci|kontakt|kontakte|hubungi(?:\skami)?|kontak|home(?:\s?page)?|about(?:\sus)?|acas[aă]|inicio|beranda|startseite|imprint|impressum|team|our team|equipo|echipa(?: noastr[aă])?|il team|chi siamo|quienes somos|quiénes somos|despre noi|tentang kami|nosotros|untitled|index|document|directorio|all rights reserved.*|privacy.*|cookies?|login|контакт[аи]?|за нас|почетна|начало|menu|welcome|site|website|wordpress|blog|news|admin|administrator)$/iu;
