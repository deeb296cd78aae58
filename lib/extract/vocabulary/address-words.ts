import { pattern } from '../pattern.ts';

/** Words that open a street's name, in the product's languages and German, French, Bulgarian, Serbian, Malay, Arabic. */
const before =
  'str|strada|bd|bld|blvd|bvd|b-dul|bdul|b-dl|bulevardul|bul|calea|șos|sos|șoseaua|soseaua|aleea|alee|splaiul|intrarea|piața|piaţa|piata|p-ța|drumul|fundătura|' +
  'via|vía|viale|v\\.le|piazza|p\\.zza|p\\.za|piazzale|p\\.le|corso|c\\.so|largo|vicolo|lungomare|contrada|c\\.da|strada provinciale|strada statale|' +
  'calle|cl(?=\\.)|cal(?=\\.)|cll|c\\/|avda|avd|avenida|av|ave|plaza|pza|paseo|p\\.º|carrer|calzada|calz|camino|carretera|ctra|carr(?=\\.)|ronda|rúa|prolg|cerrada|andador|callejón|travesía|polígono|poligono|boulevard|bulevar|circuito|privada|priv|prolongación|prol|carrera|cra|diagonal|transversal|jirón|jr|pasaje|rambla|autopista|' +
  'rue|avenue|place|chemin|impasse|allée|allées|quai|route|cours|faubourg|passage|square|' +
  'jl|jln|jalan|gg|gang|lorong|persiaran|lebuh|lebuhraya|lengkok|lintang|' +
  'ул|улица|бул|булевар|булевард|плоштад|площад|пл|ulica|ul|trg|трг|кеј|aleja|aleje|plac|rruga|rr(?=\\.)|' +
  'rua|ulice|شارع|طريق|بولفار|جادة|زنقة|نهج|ميدان';

/** Words that close a street's name after its number: "12 Main Street". */
const after =
  'street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|square|sq|terrace|tce|highway|hwy|parkway|pkwy|close|crescent|cres|row|hill|gardens|quay|wharf|mews|broadway|circle|trail|pike|turnpike|loop|park|walk|parade|esplanade|expressway|freeway|marg|nagar|bypass|grove|alley|causeway|promenade|sarani|salai';

const named = 'street|road|avenue|lane|drive|boulevard|terrace|highway|parkway|crescent';
/** "Beryl Street", its number elsewhere. */
export const streetNamed = pattern.i`^(?:[\p{L}\d][\p{L}\p{M}\d.'’-]*\s){1,3}(?:${named})$`;

/** German, Dutch and Scandinavian streets carry the word in their name. */
const within =
  '(?:stra(?:ß|ss)en?|str\\.?|weg|platz|allee|gasse|damm|ufer|chaussee|pfad|steig|stieg|markt|graben|wall|(?<=\\p{L}{3})ring|straat|laan|plein|gracht|gatan|vägen|gade|vej)';

const particle =
  '(?:de|del|della|dello|delle|dei|degli|di|da|do|dos|das|des|du|la|le|les|los|las|el|y|e|of|the|und|a|al|à|au|aux|lui|și|в|и|на)';

/** A street's name after its word: "Via Brera", "Rue de la Paix", "ул. „Примерна“", "calle 13 de Mayo". What follows is looked at by itself: it begins with a capital or a digit. */
export const streetFirst = pattern.i`(?:^|[\s(])(?:(?:${before})(?![\p{L}\p{M}])\.?|C\/)\s?(?:${particle}\s|d['’]|l['’]|dell['’])*`;
/** "12 Main Street", "7/12–18 Sample St", "5th Avenue", "221B Baker Street". */
export const streetLast = pattern.i`(?:^|\s)(?:\d{1,5}[A-Za-z]?(?:\s?[-–/&]\s?\d{1,5}[A-Za-z]?)?,?\s(?:[\p{L}\d][\p{L}\p{M}\d.'’-]*\s){1,5}(?:${after})|\d{1,3}(?:st|nd|rd|th)\s(?:Street|Avenue|Ave|St))(?![\p{L}])\.?`;
/** "Musterstraße 1", "Am Alten Markt 4", "Straße des Beispiels 5 a", "Hauptstr.12". */
export const streetGerman = pattern`(?:^|\s)(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){0,3}(?:\p{Lu}[\p{L}\p{M}.'’-]*?${within}|(?:Straße|Strasse|Str\.|Platz|Allee|Weg|Ring|Markt)(?:\s(?:der|des|dem|am|zum|zur)\s[\p{L}\s-]{2,30})?)|(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Vor dem|Beim)\s\p{Lu}[\p{L}\p{M}-]+(?:\s\p{Lu}[\p{L}\p{M}-]+)?)\s?(?=\d{1,4}\s?[a-zA-Z]?(?![\p{L}\d]))(?!(?:19|20)\d{2}(?!\d))`;

/** A house's number, with or without its word: "nr. 5", "бр.5", "#1010", "No.12A", "73-79". */
export const houseNumber = pattern.i`(?:^|[\s.,(])(?:(?:nr|no|num|núm|númn?|nº|n°|n\.|№|бр|br|#|kav|km|lot|s\/n|snc|bl|bloc)\.?\s?)?(?:\d{1,5}(?:\s?[-–/]\s?\d{1,5})?\s?[\p{L}]?(?:\s?(?:bis|ter))?(?![\p{L}\d])|(?:s\/n|snc|bb|бб)(?!\p{L}))`;
/** A number that its word proves. */
export const markedNumber = pattern.i`(?:^|[\s,])(?:nr|no|núm|nº|nª|n°|№|бр|br|#)\.?\s?\d{1,5}\s?[\p{L}]?(?![\p{L}\d])`;

export const postBox = pattern.i`(?:^|\s)(?:p\.?\s?o\.?\s?box|postfach|post\s?box|postbus|peti\ssurat|kotak\spos|apartado(?:\sde\scorreos|\spostal)?|apdo|casella\spostale|c\.p\.\sn|căsuța\spoștală|c\.?\s?p\.?\s?o\.?\s?box|caixa\spostal|boîte postale|B\.?P\.?|пошт\.?\s?фах|п\.\s?фах|poštanski\sfah|poštanski\spretinac|поштански\sфах|пощенска\sкутия|ص\.?\s?ب|صندوق\sبريد)\.?:?\s?(?:nr\.?\s?|no\.?\s?)?\d{1,7}(?![\d])`;

/** French post boxes of business mail: "CS 12345". */
export const businessMail = /(?:^|\s)(?:CS|TSA)\s\d{4,5}(?!\d)/;

/** Floor, flat, building, block, house in a village. */
export const unit = pattern.i`${
  '(?:^(?:مبنى|عمارة|برج|أبراج|البرج|غرفة|مكتب|شقة|قطعة|الطابق|الدور|مركز|المرحلة|وحدة)|(?:^|[\\s(])(?:suite|ste|unit|floor|level|apt|hall|lot|apartment|room|flat|building|bldg|tower|block|plot|house|wing|' +
  'bl|bloc|sc|scara|et|etaj|etajul|ap|apartament|clădirea|corp|hala|camera|parter|' +
  'piano|interno|int|scala|palazzo|palazzina|edificio|edif|piso|planta|puerta|local|locales|oficina|of|despacho|interior|nave|torre|manzana|mza|mz|lote|parcela|supermanzana|' +
  'etage|og|haus|gebäude|bâtiment|bât|bat|étage|résidence|immeuble|cedex|tour|zi|za|zac|lieu-dit|hameau|' +
  'gedung|lantai|lt|blok|blk|ruko|rukan|komplek|komp|kompleks|perum|perumahan|graha|menara|wisma|plaza|kav|kavling|no|bangunan|kompleks|pangsapuri|pangsa|taman|seksyen|tingkat|' +
  'лок|локал|кат|спрат|вх|вход|ет|етаж|ап|стан|офис|бл|блок|зграда|сграда|ламела|влез|блок|индустриска зона|индустријска зона|индустриална зона|industrijska zona))(?![\\p{L}\\p{M}])\\.?'
}`;
/** "4o. Piso", "2nd Floor", "1er étage", "3. OG". */
export const ordinalFloor = pattern.i`(?:^|\s)\d{1,3}(?:st|nd|rd|th|o|º|°|er|do|to|ème|e)?\.?\s?(?:piso|floor|planta|étage|etage|og|stock|piano|спрат|кат|етаж)(?![\p{L}])`;

const regions =
  'jud|județ|județul|judeţul|judetul|sector|sectorul|sect|sat|satul|com|comuna|mun|municipiul|oraș|oraşul|orașul|loc|localitatea|raionul|r-nul|' +
  'prov|provincia|fraz|frazione|località|zona industriale|zona artigianale|z\\.i|' +
  'col|colonia|fracc|fraccionamiento|zona centro|alcaldía|delegación|urb|urbanización|barrio|parque industrial|cp|c\\.p|' +
  'kec|kecamatan|kel|kelurahan|kab|kabupaten|kota|desa|ds|dusun|dsn|rt|rw|provinsi|prov|kampung|kp|kodya|' +
  'county|district|sector|' +
  'гр|град|с|село|обл|област|общ|община|жк|ж\\.к|кв|район|нас\\.|населба|општина|ok|' +
  'ot|ortsteil|landkreis|kanton|' +
  'barangay|brgy|' +
  'حي|المنطقة|منطقة|مدينة|مجمع';

/** County, sector, district, village: what only an address says. */
export const regionWord = pattern.i`^\(?(?:${regions})(?![\p{L}\p{M}])\.?`;
/** The same after the name. */
export const regionLast = pattern`^\p{Lu}.{1,40}\s(?:Regency|Governorate|Kabupaten)$`;

/** A word without which words alone are no street and no region, wherever in a line the part begins. */
export const anchorWord = pattern.i`(?<!\p{L})(?:(?:${before}|${regions}|${named}|Regency|Governorate|Kabupaten)(?![\p{L}\p{M}])|C\/)`;

/** What comes before an address and names it. */
export const addressLabel = pattern.i`^(?:\p{So}|\uFE0F|[\s*•·>-])*(?:(?:our |my |наша(?:та)? |нашиот |нашият |naša |alamat |nuestra |la nostra |notre |unsere |postal |mailing |street |visiting |business |registered |head |main |office |company |billing |corp(?:orate)? |regd?\.? |regional )*(?:address|location|headquarters?|head office|main office|registered office|visit us|find us)|(?:post|haus|besucher|firmen|liefer|geschäfts)?(?:anschrift|adresse)n?|sitz(?: der gesellschaft)?|adres[ăaes]e?|sediu(?:l)?(?: social| central| principal)?|punct de lucru|indirizzo|dove siamo|sede(?: legale| operativa| central| social| principal| amministrativa)?|dirección(?: postal| fiscal)?|direccion|domicilio(?: social| fiscal)?|ubicaci[oó]n|encuéntranos|visítanos|adresse(?: postale)?|siège(?: social)?|où nous trouver|alamat(?: kantor| kami| lengkap| surat)?|kantor(?: pusat| kami| cabang)?|lokasi(?: kami)?|адреса|адрес(?: за кореспонденция)?|седиште|седалище(?: и адрес на управление)?|локација|lokacija|adresa|sedište|العنوان|عنوان|موقعنا|office)\s*$`;

/** The plainest of them, with no colon after it. */
export const spacedLabel = pattern`^\s*(?:(?:Office |Postal |Our )?Address|Adresse|Anschrift|Adres[aă]|Dirección|Domicilio|Indirizzo|Alamat|Адреса|Адрес|العنوان)\s(?=[\p{Lu}\p{Lo}\d])`;

/** Where an address stops: a way to reach someone, a price, a question. */
export const noAddress = pattern.i`@|https?:|www\.|copyright|google|(?:^|\s)(?:maps?|mapa|mappa|hartă|karte|carte|peta|карта|خرائط)(?![\p{L}])|[?!©€$£%=<>{}[\]]|(?:^|[^\p{L}])(?:tels?|telf|tel[eé]fonos?|telefon\p{L}*|t[ée]l[ée]phones?|telp|tlf|fax|faks|phones?|mobil\p{L}*|mob|cell?|whatsapp|wa|hp|e-?mail|mail|web|website|тел|факс|моб|телефон\p{L}*|хотел|iso|iec|iban|p\.?\s?iva|partita|vat|cui|c\.u\.i|cif|nif|rfc|siren|siret|npwp|nib|hrb|rea|reg\.\s?com|едб|ембс|еик|هاتف)(?![\p{L}])`;
/** The same of what holds figures: a price, a number to dial, a time, a month. */
export const noAddressFigures = pattern.i`\d\s?(?:euro?|eur|lei|ron|usd|mkd|ден|лв|rp|juta|tage|jahre|ani|años|anni|years|tahun|години)(?![\p{L}])|\+\s?\(?\d|(?:\d[\s().-]{0,2}){9}|\d{1,2}[:.]\d{2}\s?(?:[-–]|h|am|pm|uhr|часа)|(?:^|\s)(?:january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maret|mei|agustus|desember)\s(?:de\s)?(?:19|20)\d{2}`;

/** A town's word before its name: "гр. София", "oraș Exemplu". */
export const townWord = pattern`^(?:(?:гр|с)\.\s?|(?:град|село|[Ss]at|oraș(?:ul)?|oraşul|municipiul|localitatea|comuna|satul)\s|(?:mun|loc|com|sat)\.\s?)(?=\p{Lu})`;

/** US states, Canadian provinces, Australian states: with a code after them. */
export const stateCode =
  /(?:^|[\s,])((?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming)\.?,?\s(\d{5}(?:-\d{4})?)$/;
export const australian = /(?:^|[\s,])(NSW|VIC|QLD|SA|WA|TAS|ACT|NT)[\s,]+(\d{4})$/;

export const usState =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** One look before the many, at lines with a digit: a street's word, a code's length, a number's word, a label. */
export const addressHint = pattern.i`(?:^|[\s(])(?:${before}|c\/)(?![\p{L}\p{M}])|\s(?:${after})(?![\p{L}\p{M}])|\p{L}${within}\s?\d|\d{3}\s\d{2,3}\s\p{L}|\d[A-Z]{2}(?=$|[\s,.])|(?:^|[\s.])(?:nr|no|бр|p\.?\s?o\.?\s?box)[.\s]|#\d`;

/** A number as long as a postal code, and no year, beside a name: "1234 times" counts something. */
export const codeHint = pattern`(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,6}(?![\d/]|[.\s-]\d|\s\p{Ll}{4})`;

/** A sign before the words that says where. A house stands before the names of pages and of offices too. */
export const pin = pattern`^\s*(?:📍|📌|🗺|(?:🏠|🏡|🏢|🏛)(?=\P{L}*$|.*[\d,]))`;

/** A village's address may hold no digit at all. */
export const villageStart = pattern`^(?:Desa|Dusun|Kampung|Kecamatan|Kec\.|Kelurahan|Kel\.)\s\p{Lu}`;
/** The same, or one told after a comma. */
export const village = pattern`${villageStart.source}|,\s(?:Brgy|Barangay|Kec|Kab|jud|обл|кв|ж\.\s?к)\.\s?[\p{Lu}„“"]`;
