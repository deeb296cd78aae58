import { pattern } from '../pattern.ts';

/** A legal form with or without its full stops and spaces: "srl" reads "S.R.L.", "S. R. L.", "SRL". */
const dotted = (letters: string) => [...letters].map((letter) => `${letter}\\.?`).join('\\s?');

/** Forms that are no other word, however they are written. */
const plainForms =
  'GmbH\\s?&\\s?Co\\.?\\s?KG|gGmbH|GmbH|mbH|GbR|OHG|eGbR|PartG(?:\\s?mbB)?|e\\.\\s?V\\.|e\\.\\s?K\\.|eV|eG|Ltd\\.?(?:\\s?(?:Co\\.?|Şti\\.?))?|Limited|LLC|L\\.L\\.C\\.?|LLP|L\\.L\\.P\\.?|Inc\\.?|Incorporated|Corp\\.?|Corporation|PLC|Plc|(?:Pvt|Pte|Pty|PVT|PTE|PTY)\\.?,?\\s?(?:Ltd|LTD)\\.?|LTD\\.?|GMBH|Private\\sLimited|Co\\.,?\\s?Ltd\\.?|CIC|WLL|W\\.L\\.L\\.?|FZE|FZCO|FZ-?LLC|DMCC|PJSC|S[aà]rl|SASU|EURL|SELARL|SCOP|Ltda\\.?|Lda\\.?|E\\.?I\\.?R\\.?L\\.?|SCP|SCoop|S\\.\\s?Coop\\.?|[Ss]oc\\.\\s?[Cc]oop\\.?(?:\\s?[Aa]\\.?\\s?r\\.?\\s?l\\.?)?|ONLUS|Onlus|APS|A\\.P\\.S\\.|ETS|ODV|ASD|A\\.S\\.D\\.|Tbk\\.?|Sdn\\.?\\s?Bhd\\.?|Bhd\\.?|d\\.\\s?o\\.\\s?o\\.?(?:\\s?e\\.?\\s?l\\.?)?|doo(?:el)?|DOO(?:EL)?|s\\.\\s?p\\.|ЕООД|ЕАД|ООД|ДООЕЛ|ДОО|дооел|доо|д\\.\\s?о\\.\\s?о\\.|АД|s\\.\\s?r\\.\\s?o\\.|a\\.\\s?s\\.|sp\\.\\s?z\\s?o\\.\\s?o\\.?|Kft\\.?|Zrt\\.?|Nyrt\\.?|A\\.Ş\\.|ApS|A\\/S|ذ\\.م\\.م\\.?|ش\\.م\\.م\\.?';
/** Forms that may be another word when written small: in capitals, or with full stops. */
const capitalForms = 'SAC SAA SA SAS SNC SL SLU SLP SLL SC AC AG KG UG AD AB AS OY BV NV PFA SCA SPRL'
  .split(' ')
  .map(dotted)
  // "Federico II" is a number
  .concat('[IÎ]\\.\\s?I\\.?')
  .join('|');

/** Legal forms at the end of a name, in the product's countries and their neighbours. */
export const legalForm = pattern`[\s,](?:${dotted('SRL')}(?:\s?-?(?:D|S))?|[Ss]\.?\s?r\.?\s?l\.?s?|[Ss]\.?\s?p\.?\s?[Aa]\.?|${dotted('SARL')}|S\.?\s?A\.?\s?P?\.?\s?I?\.?\s?de\s?C\.?\s?V\.?|S\.?\s?de\s?R\.?\s?L\.?(?:\s?de\s?C\.?\s?V\.?)?|${plainForms}|${capitalForms}|[Ss]\.[as]\.[sc]\.)(?![\p{L}\d])`;

/** Legal forms that come before a name: "PT Contoh Jaya", "ЕТ Пример". */
export const leadingForm = pattern`(?:^|[\s:(])(?:PT|CV|UD|PD|Yayasan|Koperasi|Perum|Perumda|S\.?C\.?|ЕТ|СД|ТП|ДПТУ|ДТУ|ООО|شركة|مؤسسة)\.?,?\s["„“«'’]?(?=[\p{Lu}\p{Lo}])`;

/** Forms of companies that French and their neighbours write before the name, and that no name of a person holds: "SAS Ana Pop". */
export const companyAhead = /(?:^|\s)(?:SASU?|SARL|EURL|SCP|SCM|SCI|SELARL|SELAS|SRL|GmbH|ООО|ЕООД|ООД)\.?\s/;

/** What stands where a name could and is none: page titles and phrases of the frame. */
export const notOrganization = pattern.i`^(?:mich|moi|mine|for any (?:quer(?:y|ies)|questions?|inquir\p{L}+)|author(?:['’]?s)? profile|dashboard(?:\s.*)?|perusahaan|company|(?:la |l['’])?(?:empresa|azienda|impresa)|die firma|unternehmen|l['’]entreprise|compania|компания(?:та)?|фирма(?:та)?|свърж(?:и|ете) се с нас|контактирајте (?:н[eе] |со )нас|(?:our )?faculty (?:and|&) staff|faculty advis[oe]r.*|(?:board of |the |our )?directors|board members?|indirizzo|direcci[oó]n|anschrift|adresse|address|alamat(?: kami)?|orari?o?s?|hours|opening hours|contact(?:o|s|e|at)?(?:\s(?:us|nos|me))?|contáctenos|contatti|contattaci|kontakt|kontakte|hubungi(?:\skami)?|kontak|home(?:\s?page)?|about(?:\sus)?|acas[aă]|inicio|beranda|startseite|imprint|impressum|team|our team|equipo|echipa(?: noastr[aă])?|il team|chi siamo|quienes somos|quiénes somos|despre noi|tentang kami|nosotros|untitled(?:\s\p{L}{3,12})?|html structure|(?:cabinet|sediu|birou|office|studio|praxis)\s?\/\s?\p{L}+|(?:talks? |event )?schedule|index|document|directorio|all rights reserved.*|privacy.*|cookies?|login|контакт[аи]?|за нас|почетна|начало|menu|welcome|site|website|wordpress|blog|news|admin|administrator|logo|staffs?|faculty(?: name)?|domain name|datos de contacto|company name|your company|site name|pt|cv|dr|sc|ltd|srl|gmbh|intranet|this|undefined|null|lorem ipsum.*|page|main|header|footer|navbar|toggle navigation|skip to.*|ir al contenido.*|zum (?:haupt)?inhalt.*|aller au contenu.*|vai al contenuto.*|salt la con[țt]inut.*|saltar al contenido.*|back|close|open menu|(?:my |the )?(?:portfolio|company|shop|store|brand)|react app|vite.*|bootstrap.*|template.*|.*\b(?:html|website|site|bootstrap|landing page)\d? template|facebook|instagram|linkedin|twitter|youtube|whatsapp|telegram|tiktok|google(?: maps)?|github)$`;

/** Parts of a page's title that name the page and not its owner. */
export const pageWord = pattern.i`^(?:mensaje (?:de bienvenida|del? .{3,24})|(?:mensaje de )?bienvenida|(?:data|daftar) (?:guru|siswa|pegawai|dosen|staff?|karyawan)(?: (?:dan|&) .{3,16})?|contactar(?:\s.{0,24})?|contact\S{0,3}(?:\s.{0,12})?|cont[aá]ct\S{0,8}(?:\s.{0,12})?|contatti|contattaci|kontakt\S{0,3}|hubungi(?:\s\p{L}+)?|kontak(?:\s\p{L}+)?|home(?:\s?page)?|about(?:\s.{0,12})?|acas[aă]|inicio|beranda|startseite|imprint|impressum|(?:(?:honorable )?consejo |comité |comitato |junta |consiglio )?(?:directiv[oa]|direttivo)|(?:our |the |meet the |il |nuestro |el |notre |tim |unser )?(?:team|equipo|staff|people|leadership|tim)(?:\s?kami)?|echipa.{0,10}|chi siamo|qui[eé]nes somos|despre.{0,8}|tentang.{0,6}|nosotros|über uns|directorio|directory|aviso.{0,25}|legal.{0,10}|mentions l[eé]gales|privacy.{0,10}|pol[ií]ti[ck]a.{0,25}|dove siamo|offices?|our offices|sedi|conducere\p{L}*|lavora con noi|careers|nous contacter|equipe|l'équipe|контакт\p{L}?|за нас|почетна|начало|ansprechpartner(?:[*:_/]?innen)?|datenschutz.{0,16}|faq|blog|news|ask|services?|servicii|servicios|servizi|location|lokacija|локација(?:та)?|местоположение|adres[aă]|address|alamat|func[tț]ii vacante|cariere|staffs?|faculty(?:\sname)?|domain name|datos de contacto|contact (?:info\p{L}*|details|form)|informa\p{L}+|get in touch|follow us|quick links|useful links|newsletter|opening hours|horario\p{L}*|orari\p{L}*|program|menu|links?|adresse|e-?mail|telefon\S?|phone|welcome|willkommen|bienvenid\p{L}*|benvenut\p{L}*|qui sommes[ -]nous.?|à propos.{0,12}|membri|members|mitglieder|(?:our |the )?(?:board(?: of \p{L}{4,12})?|directors|officers|council(?:l?ors)?|trustees|management(?: team)?)|vorstand|pengurus|struktur organisasi|profil|profile|sejarah|visi.{0,10}|(?:за|о) нама?|о нама|контакти|екип|екипът?|тим|наш(?:иот)? тим|услуги|начална страница|главна|dane kontaktowe|agb|allgemeine gesch.{0,20}|terms.{0,25}|termeni.{0,20}|condi\p{L}+.{0,25}|cookie.{0,15}|anfahrt|standorte?|galeri\p{L}*|gallery|products?|produkte|produse|portfolio|projekte|projects|главная|контакты|о нас|политика.{0,20}|полиса.{0,20}|услуги|quem somos|contato|sobre n[oó]s|acerca de.{0,12}|contenidos?|contenuti|contents?|kami|saya|o fundacji|o firmie|kim jesteśmy|polityka.{0,20}|وظائف|المدونة|خدماتنا|اتصل بنا|تواصل معنا|من نحن|الرئيسية|فريق العمل|فريق ال[أا]طباء|[أا]طبا(?:ء|ؤ)نا|فريقنا|соба?|politica.{0,25}|note legali|informativa.{0,20}|дома|početna|naslovnica|accueil|laman utama|principal|home page|utama|pagina principal[eă]|o nas|o nama|speakers|partners?|sponsors|committees?|organi[sz]ers|call for papers|registration|mitarbeiter(?:[*:_/]?innen)?|zaposleni|osoblje|вработени|запослени|наставници|karyawan|pegawai|pendahuluan|pengantar|sambutan.{0,20}|latar belakang|struktur|organisasi|(?:our )?(?:history|story|mission|vision|values)|historia|storia|geschichte|istoric|leistungen|sprechzeiten|[äÄ]rzte|medici|m[ée]dicos|docent[ei]s?|profesorado|kollegium|lehrkr[äa]fte|usluge|историја?|история|лекари|специалисти|персонал|guru|dosen|departments?|departamentos)$`;

const articles =
  '(?:[\\s,:]+(?:the|der|dem|den|des|die|das|la|las|los|el|il|lo|le|les|our|us))?[\\s,:]+(?=["„“«]?[\\p{Lu}\\d])';
/** "Welcome to …": never a part of the name that follows. */
export const greeting = pattern.i`^(?:portal (?:siswa|informasi|resmi)|(?:website|situs|web) resmi|official (?:web\s?)?site of|welcome to|willkommen (?:bei|beim|auf|im|in|zu|zur|zum)|herzlich willkommen (?:bei|beim|auf|im|in|zu|zur|zum)|bine a[țt]i venit (?:la|pe)|benvenut[oi] (?:in|a|ad|da|su|nel|nella|alla|al)|bienvenid[oa]s? (?:a|al)|selamat datang (?:di|ke)|bienvenue (?:à|chez|sur|au)|добредојдовте (?:во|на|кај)|добре дошли (?:в|на|във)|dobrodošli (?:u|na|v)|bem[- ]vindos? (?:a|ao|à))${articles}`;
/** What a title or heading says before the owner's name: "Das Team der …", "Despre …". */
export const introduction = pattern.i`^(?:(?:about|über|despre|sobre|acerca de|tentang|à propos d[eu]|за|o|o nama|contact(?:o|e|er)?|contatti|kontakt|hubungi|контакт\p{L}?|impressum|(?:profile?|contact|about|landing|index)\s?page|home(?:\s?page)?|startseite|where (?:to find|is)|how to (?:find|reach)|dove (?:si trov(?:a|ano)|siamo)|come raggiungere|dónde está|cómo llegar a|où (?:se trouve|trouver)|wo finden sie|unde (?:se află|găsi(?:ți|m))|cum ajungi la|how we work at|overview of|berita|galeri|tata kerja|visi(?: (?:dan|&))? misi|sejarah(?: singkat)?|sumber daya manusia|why(?: choose)?|warum|de ce|por qu[eé](?: elegir)?|perché(?: scegliere)?|struktur organisasi|susunan pengurus)|(?:das |unser |our |the |el |nuestro |la |il |l['’]|le |notre )?(?:team|equipo|staff|[ée]quipe|echipa|tim|vorstand|kollegium|leitung|board(?: of directors)?|consejo|junta directiva|consiliul|pengurus)(?: (?:of|at|der|des|vom|von|bei|beim|de|del|di|della|du|la))?|(?:data|daftar) (?:guru|pegawai|dosen|staff?|karyawan)(?: (?:dan|&) (?:staff?|guru|pegawai|karyawan))?|(?:el |la |le |the |il )?(?:directorio|directory|claustro|profesorado|personal|plantilla|organigrama|organigramma|docenti|docentes|membri|membrii|members|membres|miembros|mitglieder|mitarbeiter|conducerea|personalul|personale|corpul didactic|history|historia|storia|geschichte|istoricul) (?:of|at|der|des|vom|von|bei|beim|de|del|di|della|du))${articles}`;

/** Kinds of houses. A name that holds one of these words is an organization's; lower case without diacritics, some as beginnings (`*`). */
const houses =
  `association asociacion asociatia asociacija associazione associacao verband bundesverband verein stiftung fundacion fundatia fondazione fondation foundation federation federacion federatia federazione foderation university universidad universita universitatea universite universitat universitas hochschule school
escuela colegio scoala liceul liceo lycee ecole scuola schule gymnasium gimnaziul gimnazija instituto istituto institut institute institutul hospital spital* ospedale hopital krankenhaus clinic* klinik* clinique rsud rsu puskesmas museum museo musee muzeul muzeu* ministry ministerio ministerul ministere ministero
comune gemeinde kommune primaria ayuntamiento mairie municipio municipality municipalidad rathaus obcina opstina prefectura consiliul contraloria parish ministries tabernacle synagogue mosque parohia parroquia parrocchia pfarrei pfarramt church gereja iglesia chiesa biserica eglise kirche diocese dioceza eparhia jemaat masjid
company group grup gruppo grupo gruppe groupe holding studio estudio atelier agency agencia agenzia agentia agentur agence yayasan dinas badan kementerian kelurahan pemerintah koperasi sma smk smp sdn sman smkn smpn madrasah ponpes pesantren politeknik akademi sekolah* fakultas jurusan prodi himpunan ikatan perkumpulan persatuan
society gesellschaft societatea sociedad societa societe kanzlei praxis arztpraxis zahnarztpraxis gemeinschaftspraxis zahnarzte buro consulting consultancy consultants solutions hilfsdienst bpo lab labs laboratory laboratorium laborator laboratoire academy academia accademia academie akademie college faculty facultatea facultad facolta faculte department departamento
initiativgruppe burgerinitiative arbeitsgemeinschaft interessengemeinschaft commune comuna pertubuhan majlis satuan
center centre centro centrul zentrum centar park parc parco parque library biblioteca biblioteka bibliotheque bibliothek club clubul verlag restaurant ristorante hotel pension gasthaus gasthof pizzeria trattoria bakery backerei cafe bistro pharmacy farmacia farmacija apotheke pharmacie cabinet cabinetul notariat law lawyers attorneys abogados avocati avocats avvocati rechtsanwalte advokat* bufete
industries enterprises services technologies systems logistics partners associates ventures international immobilien immobiliare inmobiliaria imobiliare bau transport* autohaus werkstatt firma intreprinderea enterprise cooperative cooperativa genossenschaft union sindicat* sindicato syndicat sindacato gewerkschaft chamber camara camera kammer handwerkskammer partei party partido
badan universiti jabatan kementerian persatuan sekolah kolej zaklada udruga udruzenje drustvo zavod skola bolnica
фондация* фондациjaта сдружение здружение друштво дружество съюз сојуз училище* универзитет университет* факултет институт општина община кметство болница* школа гимназия гимназија библиотека* музеи* центар център* клуб компанија* агенција агенция академия академија министерство* завод детска градина градинка клиника ординација поликлиника кантора кантората црква црквата храм храмот храма манастир манастирот crkva hram manastir адвокатска адвокатско хотел ресторан аптека
شركه شركة مؤسسة جامعة مستشفى مدرسة جمعية بلدية معهد مركز مكتب وزارة كلية عيادة مطعم مجموعة
hospiz hospice tierheim altenheim pflegeheim seniorenheim jugendhaus kinderhaus jugendzentrum familienzentrum
convitto collegio conservatorio patronato confraternita oratorio consorzio ditta poliambulatorio ambulatorio comitato circolo polisportiva agriturismo osteria gelateria panificio fattoria autofficina carrozzeria kita kinderkrippe weingut brauerei konditorei friseur salon feuerwehr pflegedienst landratsamt amtsgericht botschaft konsulat klub chor orchester theater
cofradia hermandad ampa guarderia notaria gestoria asesoria taller talleres panaderia peluqueria consultorio despacho bodegas hostal alcaldia gobernacion diputacion mancomunidad organo procuraduria fiscalia defensoria corporacion empresa constructora distribuidora ferreteria veterinaria optica editorial libreria preparatoria teatro igreja escola faculdade universidade prefeitura fundacao padaria advocacia
entreprise etablissements garage boulangerie patisserie collectif comite amicale creche ehpad auberge gite domaine ferme mutuelle prefecture notaires imprimerie librairie orchestre choeur trust nursery preschool kindergarten surgery dentists orchestra choir farm brewery winery inn lodge charity
colegiul gradinita policlinica uniunea manastirea mitropolia episcopia arhiepiscopia teatrul filarmonica pensiunea restaurantul brutaria salonul tipografia editura directia inspectoratul tribunalul judecatoria baroul
оу соу оош ош сугс јоу јзу јпу пг цпо удружение удружење установа предшколска театар театър читалище асоциация асоцијација федерација федерация организација организация синдикат предузеће preduzece ordinacija apoteka opcina vrtic fakultet univerzitet sveuciliste ustanova savez obrt tvrtka poduzece zadruga fundacja stowarzyszenie szkola przedszkole gmina urzad parafia spoldzielnia kancelaria przychodnia szpital
stisip stie stmik stkip stai stikes stih stit iain uin politeknik sd mts paud posyandu kecamatan dewan lembaga balai kantor apotek toko bengkel sanggar komunitas vihara pejabat pusat maktab kelab surau suruhanjaya kesatuan
نادي اتحاد هيئة دار صيدلية مصنع فندق حضانة روضة أكاديمية اكاديمية منظمة غرفة نقابة مختبر مجمع مكتبة مسجد`
    .split(/\s+/)
    .filter(Boolean);
export const houseWords: ReadonlySet<string> = new Set(houses.filter((word) => !word.endsWith('*')));
const houseStems = houses.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
const shortestStem = Math.min(...houseStems.map(({ length }) => length));
const stemStarts = new Set(houseStems.map((stem) => stem.slice(0, shortestStem)));
const stemLetters = new Set(houseStems.map((stem) => stem.charCodeAt(0)));

/** What German puts at the end of one word with what the house is for: "Naturheilpraxis", "Kleintierzuchtverein", "Skiclub". */
const compounds =
  `praxis verein vereinigung verband verbund schule kanzlei klinik gesellschaft stiftung zentrum museum gemeinde apotheke backerei metzgerei fleischerei schreinerei tischlerei gartnerei druckerei werkstatt werkstatte studio institut akademie kindergarten genossenschaft feuerwehr agentur atelier club klub verlag betrieb freunde gruppe`.split(
    ' ',
  );
/** How they end: most words are looked at no further. */
const compoundEnds = new Set(compounds.map((end) => end.slice(-4)));

/** True when this word (lower case, without diacritics) says what kind of house it is. */
export const isHouseWord = (word: string): boolean =>
  houseWords.has(word) ||
  (stemLetters.has(word.charCodeAt(0)) &&
    stemStarts.has(word.slice(0, shortestStem)) &&
    houseStems.some((stem) => word.startsWith(stem))) ||
  (word.length > 6 &&
    compoundEnds.has(word.slice(-4)) &&
    compounds.some((end) => word.length > end.length && word.endsWith(end)));

/** A part of every word for who only holds the money. */
export const anyBank = /ban[ck]|банк|sparkasse|raiffeisen/i;
/** Who only holds the money. */
export const bankWord = pattern.i`(?:^|[^\p{L}])(?:bank|banca|banco|banka|банк\p{L}*|булбанк|sparkasse|volksbank|raiffeisen\p{L}*|bancpost)(?![\p{L}])`;

/** What stands before an owner's name on its own line or before a colon. */
export const ownerLabel = pattern.i`^(?:(?:registered |legal |full )?(?:company|business|trading|organi[sz]ation|school|institution)(?:'s)?(?: legal)? name|legal name|registered name|name of (?:the )?(?:company|organi[sz]ation|school|institution)|organi[sz]er|site owner|website owner|denumire(?:a)?(?: (?:complet[aă]|social[aă]|firm[aă]|firmei|societ[aă][tț]ii|companiei|institu[tț]iei))?|nume(?:le)? (?:firm[aă]|firmei|companiei|societ[aă][tț]ii)|firma|societatea?|ragione sociale|denominazione(?: sociale)?|titolare(?: del (?:sito|trattamento)(?: dei dati)?)?|raz[oó]n social|denominaci[oó]n(?: social)?|nombre (?:comercial|de la empresa|social)|titular(?: de la web| del sitio(?: web)?)?|raison sociale|d[ée]nomination(?: sociale)?|[ée]diteur(?: du site)?|propri[ée]taire(?: du site)?|nom de l['’](?:entreprise|organisme|association)|firmenname|firmenwortlaut|diensteanbieter|anbieter|seitenbetreiber|betreiber(?: der (?:web)?seite)?|herausgeber(?: und betreiber)?|nama (?:resmi )?(?:perusahaan|instansi|sekolah|lembaga|syarikat|yayasan|organisasi)|наименование|име на (?:фирмата|компанијата|дружеството|организацията)|фирма|назив(?: на (?:фирмата|компанијата))?|пун назив|полно име|naziv(?: tvrtke| firme| podjetja)?|(?:pun naziv|puni naziv))$`;

/** A heading or line right over the owner's name in an imprint. */
export const imprintLead = pattern.i`^(?:angaben gem[äa](?:ß|ss|\u00df).{0,40}|(?:informationen?|anbieterkennzeichnung|pflichtangaben).{0,40}(?:tmg|ddg|ecg).{0,12}|herausgeber.{0,24}|anbieter.{0,24}|diensteanbieter.{0,40}|(?:seiten)?betreiber.{0,40}|verantwortliche stelle.{0,30}|impressum|imprint|[ée]diteur du site|[ée]diteur|date(?:le)? de identificare.{0,30}|dati societari|dati aziendali|sede legale|datos identificativos.{0,30}|datos de la empresa|titular.{0,20}|ragione sociale|raz[oó]n social|company (?:name|details|information)|legal (?:notice|entity)|registered (?:office|company)|postanschrift|anschrift|unsere (?:adresse|anschrift)|data controller|responsable del tratamiento)\s*:?$`;

/** What stands in a sentence right before the owner's name. */
export const ownedBy = pattern.i`(?:(?:website|site|page|portal|webseite|seiten?) (?:is |are )?(?:operated|owned|run|published|managed|provided|maintained) (?:and \p{L}+ )?by|(?:domain|seite|website|angebot) (?:ist|wird) .{0,30}(?:der|von)|titular (?:de este sitio web|del sitio web|de la web|de este sitio) es|site (?:internet |web )?(?:[\p{L}\p{N}.-]+ )?est (?:la propri[ée]t[ée] de|[ée]dit[ée] par)|sito (?:web )?è (?:gestito|edito|di propriet[àa]) (?:da|di|dalla?|della?)|titolare del trattamento(?: dei dati)?(?: personali)? è|este (?:operat|administrat|de[tț]inut|proprietatea) (?:de(?: c[aă]tre)?|lui)?|situs (?:web )?ini (?:dikelola|dimiliki) oleh|сайтът е собственост на|страницата е сопственост на)\s(?:la |el |die |der |das |the |società |sociedad |societatea |société |l['’])?`;

/** Cheaper to ask, and true of every line that such words stand in. */
export const mayOwn =
  /(?:ed|un)(?: and \S+)? by |(?:domain|site|seite|angebot) (?:ist|wird) |titular de|titolare del t|site .*est (?:la p|[ée]d)|sito (?:web )?è |este (?:op|ad|de|pr)|situs |ственост на /i;

/** A line of an imprint after which it names who keeps the servers. */
export const hostLabel = pattern.i`^[^\p{L}]{0,8}(?:(?:nom|informations?|coordonn[ée]es) (?:de|sur) l['’])?(?:h[ée]bergeur|h[ée]bergement|(?:web)?hosting|(?:web)?hoster|alojamiento|găzduire|gazduire|хостинг)(?:\s(?:provider|anbieter|company|du site|web|site|internet|de la web|del sito|сайта?))*\s{0,2}(?:$|:)|(?:h[ée]berg[ée]e? (?:par|chez)|hosted (?:by|at|on)|gehostet (?:bei|von)|ospitato (?:da|su)|alojad[oa] en|găzduit de)(?![\p{L}])`;

/** A heading or label of an imprint after which it names the owner's chamber, its supervisors or who settles quarrels with it. */
export const authorityLabel = pattern.i`^[^\p{L}]{0,8}(?:(?:zuständige |zust\. )?(?:(?:berufs|rechtsanwalts|ärzte|steuerberater|handwerks|landesärzte|zahnärzte|apotheker|architekten)?kammer|(?:berufs)?aufsichtsbehörden?|kammerzugehörigkeit)(?:\s?:.{0,100}|\s\(.{0,60}|)$|(?:verbraucher|universal|allgemeine )?schlichtungsstelle(?:\s?:.{0,100}|n|)$|(?:zuständige )?verbraucherschlichtungsstelle|(?:the )?(?:competent )?(?:supervisory|regulatory) authority(?:\s?:.{0,100}|)$|autorità di (?:controllo|vigilanza)(?:\s?:.{0,100}|)$|autoridad de (?:control|supervisión)(?:\s?:.{0,100}|)$|autorité de (?:contrôle|surveillance)(?:\s?:.{0,100}|)$|autoritatea de supraveghere(?:\s?:.{0,100}|)$)`;

/** Services that pages of all kinds name in their notices: not the owner, but on their own pages. */
export const thirdParty = pattern.i`^(?:google|alphabet|meta platforms|facebook|instagram|twitter|x corp|linkedin|youtube|tiktok|microsoft|apple inc|amazon|aws|hostinger|ionos|1&1|ovh|hetzner|strato|aruba s|wix|squarespace|godaddy|cloudflare|mailchimp|intuit|vercel|netlify|github|stripe|paypal|automattic|wordpress|shopify|webflow|framer|mobirise|all-inkl|o2switch|one\.com|namecheap|bluehost|hotjar|hubspot|jimdo|matomo|adobe|openstreetmap|elementor|bootstrap|themeforest|colorlib|templatemo|html5 ?up|w3layouts|free-css|unsplash|freepik|flaticon|font ?awesome)(?![\p{L}])`;

/** "Avviso legale Exemplu": what the law asks a page for, which no house is called. */
export const leadingPage = pattern.i`^(?:avviso legale|note legali|aviso legal|mentions légales|legal notice|privacy policy|informativa (?:sulla )?privacy|pol[ií]tica de privacidad|datenschutz(?:erklärung)?|impressum)\s(?=\p{L}{2})(?!d\p{L}{0,4}\s|of\s|der\s|von\s|di\s|und\s|and\s|e\s|y\s|et\s)`;
/** "Exemplu Chi siamo": words that name a page behind the house's name. */
export const trailingPage = pattern.i`[\s,]+(?:contact(?: us)?|chi siamo|dove siamo|qui[eé]nes somos|sobre nosotros|(?:nuestro|el) equipo|(?:our|the) team|über uns|despre noi|qui sommes[ -]nous|za nas|за нас|about(?: us)?|home(?:page)?|team|kontakt|contacto|contatti|impressum|контакти?|profesori|profesores|docenti|docentes|teachers|lehrer|наставници|запослени|вработени|zaposleni|osoblje|conducere|official (?:web)?site)$`;
