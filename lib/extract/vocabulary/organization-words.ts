/** Legal forms at the end of a name, in the product's countries and their neighbours. */
export const legalForm =
  /[\s,](?:S\.?\s?R\.?\s?L\.?(?:\s?-?D)?|S\.?\s?r\.?\s?l\.?|S\.?\s?p\.?\s?A\.?|S\.?\s?A\.?\s?S\.?|S\.?\s?A\.?(?:\s?de\s?C\.?\s?V\.?)?|S\.?\s?L\.?(?:\s?U\.?)?|S\.?\s?N\.?\s?C\.?|S\.?\s?[AÀ]\.?\s?R\.?\s?L\.?|S[aà]rl|GmbH(?:\s?&\s?Co\.?\s?KG)?|mbH|gGmbH|UG|AG|KG|OHG|e\.\s?V\.|eG|Ltd\.?|Limited|LLC|L\.L\.C\.|Inc\.?|Corp\.?|PLC|LLP|Pty|B\.?V\.?|N\.?V\.?|A\.?D\.?|d\.?o\.?o\.?(?:el)?|ДОО(?:ЕЛ)?|ООД|ЕООД|АД|Tbk|Sdn\.?\s?Bhd\.?|SCP|E\.?I\.?R\.?L\.?|ONLUS|APS|ETS|a\.s\.|s\.r\.o\.|Kft\.?|Oy|AB|ApS)(?![\p{L}\d])/u;

/** What stands where a name could and is none: page titles and phrases of the frame. */
export const notOrganization =
  /^(?:contact(?:o|s|e|at)?(?:\s(?:us|nos|me))?|contáctenos|contatti|contattaci|kontakt|kontakte|hubungi(?:\skami)?|kontak|home(?:\s?page)?|about(?:\sus)?|acas[aă]|inicio|beranda|startseite|imprint|impressum|team|our team|equipo|echipa(?: noastr[aă])?|il team|chi siamo|quienes somos|quiénes somos|despre noi|tentang kami|nosotros|untitled|index|document|directorio|all rights reserved.*|privacy.*|cookies?|login|контакт[аи]?|за нас|почетна|начало|menu|welcome|site|website|wordpress|blog|news|admin|administrator|logo|staffs?|faculty(?: name)?|domain name|datos de contacto|company name|your company|site name|pt|cv|dr|sc|ltd|srl|gmbh)$/iu;

/** Parts of a page's title that name the page and not its owner. */
export const pageWord =
  /^(?:contact\S{0,3}(?:\s.{0,12})?|cont[aá]ct\S{0,8}(?:\s.{0,12})?|contatti|contattaci|kontakt\S{0,3}|hubungi(?:\s\p{L}+)?|kontak(?:\s\p{L}+)?|home(?:\s?page)?|about(?:\s.{0,12})?|acas[aă]|inicio|beranda|startseite|imprint|impressum|(?:our |the |meet the |il |nuestro |el |notre |tim |unser )?(?:team|equipo|staff|people|leadership|tim)(?:\s?kami)?|echipa.{0,10}|chi siamo|qui[eé]nes somos|despre.{0,8}|tentang.{0,6}|nosotros|über uns|directorio|directory|aviso.{0,25}|legal.{0,10}|mentions l[eé]gales|privacy.{0,10}|pol[ií]ti[ck]a.{0,25}|dove siamo|offices?|our offices|sedi|conducere\p{L}*|lavora con noi|careers|nous contacter|equipe|l'équipe|контакт\p{L}?|за нас|почетна|начало|ansprechpartner|datenschutz.{0,10}|faq|blog|news|ask|services?|servicii|servicios|servizi|location|adres[aă]|address|alamat|func[tț]ii vacante|cariere|staffs?|faculty(?:\sname)?|domain name|datos de contacto|contact (?:info\p{L}*|details|form)|informa\p{L}+|get in touch|follow us|quick links|useful links|newsletter|opening hours|horario\p{L}*|orari\p{L}*|program|menu|links?|adresse|e-?mail|telefon\S?|phone)$/iu;

/** Words that an organization's name has and a slogan does not. */
export const organizationWord =
  /(?:^|[^\p{L}])(?:association|asociacion|asociatia|associazione|verband|verein|stiftung|fundacion|fundatia|fondazione|foundation|university|universidad|universita|universitatea|universite|hochschule|school|escuela|colegio|scoala|liceul|scuola|istituto|instituto|institut|institute|hospital|spital\p{L}*|clinic\p{L}*|klinik|rsud|museum|ministry|ministerio|comune|gemeinde|primaria|ayuntamiento|contraloria|parish|church|gereja|iglesia|chiesa|biserica|company|group|grup|gruppo|holding|studio|agency|agencia|agentia|yayasan|dinas|badan|zaklada|udruzenie|фондация|фондацијата|сдружение|здружение|друштво|съюз|училище|универзитет|university|lab|laboratory|society|gesellschaft|gmbh|kanzlei|praxis|buro|consulting|solutions|hilfsdienst|bpo)(?![\p{L}])/u;

/** Who only holds the money. */
export const bankWord =
  /(?:^|[^\p{L}])(?:bank|banca|banco|banka|банк\p{L}*|булбанк|sparkasse|volksbank|raiffeisen\p{L}*|bancpost)(?![\p{L}])/iu;
