import { endsAs } from './ends-as.ts';

/** Honorifics and degrees before a name: read off, never part of it. Matched without case and diacritics, with or without a full stop. */
export const honorifics = new Set(
  `apostle drh hp pd suor fra hna hno mons apl profr profra lae lcp lcc tsu qfb mvz mca lc le pbro sac bach dr dra drs dottor dottore dottoressa dott dottssa dssa doc docent prof profa profesor profesora professor professora profssa mag mgr msc bsc phd mba ing ingra ir insinyur arq arh arch avv avvocato adv av lic licda licdo
  licenciado licenciada mtro mtra mstro mstra maestro maestra act cpc cp ca psic biol quim fis enf c sig sigra sr sra srta don dona mr mister mrs ms mx miss sir dame lord lady mme mlle m me maitre monsieur madame herr frau fr hr dipl diplom dipl-ing dipl-kfm ra rain rag geom per on hon h hj haji
  hajjah kh ustadz ustad ust tuan puan encik bapak bpk ibu ibk pak bu kak kakak mbak shri smt eng engr mg mgtr mgs abg abog lcda lcdo cpn pdt pdm pdp pdn dato datuk datin tun cikgu ustazah cik ts adj assoc cllr capt lt col gen sgt maj bishop archbishop deacon canon sister lek hab adw uzm op sn exmo exma engo enga
  ns инз гл г-н г-ца спец прим en pn tn herrn frl elder pastor rabbi rev reverend padre pr fray sor univ conf lect asist dl dna doamna domnul dnul d-na d-l hajah hjh hja sdr sdri saudara saudari ny nn nyonya kapt ustadzah kiai kyai drg messieurs docteur professeur signor signora egr dn cdor cdora doutor
  revd rev'd doutora gosp gospodin gospodja gdin gdja gda gdica g-din g-dja g-da pani yb ybhg yab ybrs exc др г г-дин г-жа г-ѓа госпожа господин госпоѓа госпођа акад дипл д-р проф доц инж маг адв м-р асс нс мр мед прим bd bdn ustaz asst assist d-r m-r rtn atty ps ptr дмн дтн дфн дбн дсн дпн дхн протојереј протојереи протојереј-ставрофор јереј јереи отец ставрофор jerej protojerej primarijus prim spec sci ass`.split(
    /\s+/,
  ),
);

/** Trades that stand before a name only when cut short with a full stop: "As. Ana Pop" is a nurse, "Psih. Ana Pop" a psychologist. */
export const shortTrades: ReadonlySet<string> = new Set(
  'as psih psy kin kt fkt fiz farm chim ec log nutr ostet tehn'.split(' '),
);

/** What a title goes on with: "Dr. med.", "Dipl.-Kfm. (FH)", "Dott.ssa", "M. en C.". */
export const honorificParts = new Set(
  `med jur phil rer nat pol oec habil hc theol agr vet dent mult techn sc psych pad soz kfm kffr wirt inf phys chem math ing inz ssa fh ba ma en c i e univ inv primar ra dr prof sci наук сци мед дент`.split(
    ' ',
  ),
);

/** Ranks of a church in full, which may follow one cut short: "Ven. Canon Ana Pop". */
export const churchRanks: ReadonlySet<string> = new Set(
  'canon archdeacon deacon father bishop archbishop pastor sister brother'.split(' '),
);

/** Degrees after a name, behind a comma or not. */
export const degrees =
  /^(?:ph\.?\s?d\.?|m\.?\s?b\.?\s?a\.?|m\.?\s?d\.?|m\.?\s?a\.?|b\.?\s?a\.?|m\.?\s?sc?\.?|b\.?\s?sc?\.?|ll\.?\s?[mb]\.?|esq\.?|jr\.?|sr\.?|jun\.?|sen\.?|ii|iii|iv|cpa|c\.?p\.?a\.?|rn|d\.?d\.?s\.?|d\.?m\.?d\.?|dvm|psyd|edd|ed\.?d\.?|dipl\.?|s\.?\s?(?:pd|h|e|s(?<=s\.s)|kom|t|sos|ag|hum|ip|kep|si|st|ak|psi|ked|farm|kes|hut|p|pt)\.?(?:\.?\s?i\.?)?|m\.?\s?(?:pd|h|m|kom|t|si|ag|hum|kes|kep|ak|ap|ec|eng)\.?|a\.?md\.?(?:\.?\s?(?:kep|keb|kom))?|sp\.?\s?[a-z]{1,4}\.?|lc\.?|ns\.?|apt\.?|bach\.?|mag\.?|skm|mt|mm|st|se|sh|mh|sst|ners|fcca|acca|cfa|pmp|facs|frcs|jd|j\.d\.?|mfa|mpa|mph|m\.?ed\.?|msw|lcsw|lmft|cfp|cfre|cap|aia|dnp|phr|sphr|mcipd|fcipd|prof\.?|dr\.?|mhba|[mo]be|cbe|qc|kc|jp|frsa|[fm]rc[ps]|[fm]rcgp|drcog|mb\s?chb|mbbs|bds|mrcvs|bvsc|bvetmed|mrpharms|riba|frics|mrics|llb|acma|cgma|pgce|cpsych|mbacp|ukcp|hcpc|mcsp|faia|cissp|rdn|crnp|aprn|arnp|fnp(?:-bc)?|pa-c|dpt|ccc-slp|otr|lpc|lmhc|m[sel]?p|dc?h|ofr|oon|g?cfr|gcon|mfr|faap|facog|faafp|facc|[bm]\.\s?e\.?|[bm]\.?\s?(?:tech|com|arch|phil)\.?)$/i;

/** Particles inside a name, lower case. */
export const particles = new Set(
  `de del dela della delle dello degli dei di da das dos do du des la las le los lo van von vom vander der den ter ten te zu zum zur af av el al ul bin binti binte bte anak ibn abu ben bint a/l a/p s/o d/o y e i san santa st ap mac mc o d l dall dalla dal`.split(
    /\s+/,
  ),
);

/** "Son of", "daughter of" in Malaysia and Singapore: between two names, and nowhere else. */
export const isPatronymic = (word: string): boolean => word === 'b.' || patronymics.test(word);
const patronymics = /^(?:bin|binti|binte|bte|bt|a\/[lp]|[sd]\/o)\.?$/i;

/** Words of sites, places and organizations: a text that holds one is no name of a person. Lower case without diacritics. */
export const otherWords: ReadonlySet<string> = new Set(
  `holy spirit soy sunt sono remembering villa saudi arabic arabia yemen klare prime partneri sekarang nextgen anni esperienza creative idea journey angels provinsi kabupaten kecamatan pingat rohani router a an about above academic academica academico academy accessibility account achievements acasa activities actividades addresses address adresa adresse affairs agency agencia agenzia alamat all alle also american and angebot apply area areas around article articles artikel association asociacion associazione asociatia at
  award awards back bank bar beratung berita best biblioteca blog blvd board book books box branch breaking bulevardul building business buy by cabinet calendar call calle campus cancel candidates cantidad car care careers carrer cart casa category cafe center central centre centro centrul centrum chamber channel chat check children church city clinic clinica close cloud club code
  collection college comisia comision commission committee comite comitato communication community company compania comunidad conditions conference connect consejo consiliul contact contacto contacts contactos contato contatos contatti contatto contact-us contul cookie cookies copyright country course courses create culture current customer customers
  data date datenschutz de deals demo department departamento departamentul derechos design desk despre details development digital dimensi direccion directory directorio discover divisi division document documents domov donate download downloads e eclipse edificio education educacion email e-mail employment english enlaces enter environment equipo error espana estudios europe event eventi eventos events
  evenimente exhibition experience explore facebook facultad facultatea faculty faq family fax federal feedback festival field fields file find first follow food footer for form forms forum foundation fondazione fundacion fundatia free friends from funding gallery galeria galerie game games gdpr general german get gift global go google gmbh government group gruppo grupo grup guide guides hall health help here
  high history hochschule home hospital hotel hours house how human i identity image impressum imprint in index indonesia industry info information informacion informatii inicio innovation insights instagram institute instituto institutul international internet inscripcion into is istituto it jalan jl join jobs journal kabupaten kantor kategori kecamatan kontak kontakt kontakta korean kota kommentar lab laboratory land language languages last latest
  law learn learning legal letter liceul license licencia life ligas line link linkedin links linkuri list live local location locations log login logout mail main map maps mapa market marketing mbh media meet member members mengenal membership menu message messages ministerul ministerio ministry mission mobile modul money more municipal museum museo music my name nama national navigation new news newsletter next no noticias noticia nombre nosotros notice nume numero of offer offers office offices official online only
  open opening opinion or order organigrama organization other our out overview page pages parent parents park partner partners password pay payment people phone photo photos piata pages plan plans platform policy politica portal portfolio post posts premium press prev previous price prices pricing privacy privacidad private product products productos produkte produse program programs programme programa programul project projects projekte promotion proiecte provincia proyectos public publications publicaciones quality quick
  quienes radio read reading register registro reports request required research reserved resources restaurant results returns review reviews rights road room royal rss salon sales school science scoala search secretaria section security select send seminar servicii service services servicios session settings share shop show sign site sitemap sitio skip social society sociedad societatea software solution solutions somos special sports start state statement status store stores story str strada strasse
  street strategy student students studio study submit subscribe success summary support survey sustainability system systems tag tags tax team tech technologies technology tel telefon telefono telephone terms test text thank thanks the theme this through ticket tickets time tips to toggle tool tools top topic topics tourism toate trade training translate transparencia travel tv twitter type ubicacion ueber uber unit universidad universita universitas universitatea university up update updates upload urban us use user uslugi utile values version
  veranstaltungen via video videos view virtual vision visit volunteer was we web website webseite week welcome what whatsapp when where who why wien willkommen with work working workshop world year years yes you young your youtube zona zone
  marea britanie bretana bretagne bretagna grossbritannien unido unito regatul regno reino royaume inggris statele unite delivery branch
  mall bypass tower complex plot phase near behind opposite aldea barrio caserio vereda avenida av ave bd boulevard bucuresti calea carretera chaussee colonia corso delegacion plaza plz rue piazza viale vicolo largo route strada sector judetul jud municipiul comuna satul ulica ul bul бул булевард ул улица град општина
  lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag luni marti miercuri joi vineri sambata duminica lunedi martedi mercoledi giovedi venerdi sabato domenica senin selasa rabu kamis jumat sabtu minggu lundi mardi mercredi jeudi vendredi samedi dimanche
  january february march april june july august september october november december januar februar juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre
  tentang kami hubungi beranda layanan produk berita galeri profil kegiatan selengkapnya lihat semua kirim pesan cari masuk daftar keranjang belanja harga promo testimoni lokasi jam buka kerja senin sampai dengan oleh untuk yang di ke dari
  chi siamo dove servizi prodotti notizie eventi accedi registrati cerca lingua orari apertura tutti gli una nostra nostro nostri lavora con noi informativa comune provincia regione scuola
  despre noi servicii produse noutati cautare autentificare inregistrare program echipa echipei noastra nostru toti oferta politica confidentialitate termeni conditii toate drepturile rezervate harta site
  startseite leistungen produkte aktuelles suche anmelden unternehmen karriere offnungszeiten unser unsere uns mehr lesen weiter zuruck alle rechte vorbehalten haftungsausschluss haftung stadt gemeinde kreis verein verband gesellschaft stiftung ev eg
  sobre nosotras servicios buscar iniciar sesion ver mas todos nuestro nuestra nuestros aviso privacidad terminos condiciones quienes horario gobierno estado municipio ciudad unidad oficina subdireccion gerencia secretaria coordinacion
  accueil propos notre nos equipe connexion recherche mentions legales politique confidentialite plan conditions generales ville mairie
  keluarga kalender jawatankuasa kariah kariyah qariah бенд bend band оркестар оркестър orkestar orkestra ансамбл ансамбъл ansambl grup
  контакти контакт почетна за нас услуги производи новости галерија мапа општина фондација дружество училиште факултет универзитет институт министерство република македонија българия сайт всички права начало новини отзиви
  republic republica kingdom macedonia romania italia italy germany deutschland france spain mexico peru argentina colombia chile usa uk england london paris madrid barcelona roma milano bucharest skopje jakarta surabaya bandung medan berlin hamburg munchen frankfurt koln cluj iasi timisoara
  apache adobe microsoft apple amazon ibm linux windows android ios chrome firefox wordpress elementor bootstrap react javascript java python docker github gitlab slack zoom skype telegram viber messenger tiktok pinterest
  derecho laboral empresarial constitucional administrativo regulatorio administracion finanzas capitulo ciencia ciencias computacion computing ingenieria ingenierias electrica sistemas matematicas matematica mathematics humanities artes arts economia economics fisica quimica biologia historia filosofia
  obstetrica ginecologie cardiologie pediatrie chirurgie medicina medicine interna dermatologie neurologie oftalmologie stomatologie ortopedie psihologie
  perum perumahan komplek kompleks blok ruko gedung desa kampung kp dusun rt rw lantai maklumat gereja jemaat sekolah pejabat masjid yayasan analisis hukum strategis ekspansi kredensial utama
  bachiller licenciatura maestria master diploma diplomado posgrado doctorado morning announcements incentive tricity mansione desiderata allegato
  personalisierung profilbildung wissenstransfer abteilung abt sekcija oddelek sector sectorul filiala filiale sede sedi sucursal cabang
  implantes dental dentales salud osea historia nuestra terms daerah struktur organisasi visi misi sejarah datos datos madam staffs domain
  cognome apellido apellidos prenume ruolo jabatan
  junta directiva directivos cargos kerjasama antara tour navigare rapida informatii jefatura progetto progetti proyecto projet projekt familie familia familija jardines fracc urb urbanizacion smp sma smk mts sd paud dkm rsud manajemen karir kata aluan ucapan laluan soon coming usia korda jenjang khusus
  bandar pekan padang besar baru lama utara selatan barat timur tengah banjar bale balai kode datang kerja emel e-mel faks tarikh masa waktu pukul rabu aduan borang muat turun carta direktori cawangan negeri daerah lebuh lorong persiaran taman bangunan aras
  voir chaise chaises fauteuil fauteuils tours maison pont gare centre-ville rond-point boulangerie pharmacie clinique cabinet agence siege immeuble residence batiment etage rouen lyon marseille lille nantes bordeaux toulouse strasbourg freres soeurs fils graineterie fleuriste horaires lien liens utiles rapide rapides
  sun point rapid meniu utile linkuri tracker budget bill draft seksi kasi subbag bagian bidang urusan
  арена готови цена цени телефон имейл поща адрес работно време седалище офис склад магазин меню карта още виж блог статии категории партньори клиенти продукт продукция линк бърз бързи навигация кратки радно време
  кадар табла училишен огласна линкови испорака брза брзи капсули компатибилни наредби въпроси фирми инфо стручен сега нашиот нашите нашата
  selidbe prevoz usluge nase nasa nas kontaktirajte kontaktiraj oprema vitrine proizvod proizvodi izrada beograd novi stari grad srbija dodatne informacije siguran posetite pocetna radovi galerija cenovnik ponuda kontakti
  polideportivo polideportiva pabellon velodromo polisportivo palazzetto palasport past incumbent
  vacancies satpol halo ranting osis rohis pramuka sosial idul turnamen futsal karnaval kamar mandi ruang lomba upacara maulid kantin antar kelas mushola musholla ekstrakurikuler pesantren
  pacific downtown child children colorado california florida texas michigan ohio virginia arizona nevada oregon
  soalan lazim pautan pantas bantuan talian klinik tambah batal ketahui lanjut mingguan petunjuk arah barang milik negara tata usaha umum ternak pakan batu kuala perkhidmatan perniagaan
  sieci podpis oferta oferte polityka prywatnosci zwroty reklamacje misja zapytaj nasz nasza wsparcie certyfikat laptopy monitory akcesoria strona glowna aktualnosci uslugi cennik
  perguntas frequentes fale conosco completo enviar nossa nosso nossas nossos pagina inicial modo escuro valores missao empresa tipo cultura servicos produtos noticias orcamento
  objekts nahe kurpark real estate green card case studies value chain roadmap lines printing stone varieties heaven heritage factory future criminal defense washington
  camara comercio copa torneo colegio puerto puertos marinas deportivo arca hermanas preescolar hoja miembros suplentes apoyo apoyos contattaci ora coordinate iban
  adunarea generala council councils meeting meetings interlibrary loan loans campground redes sociales sur norte contenido contenidos contenuti contents contactar ahora contattaci telf tlf movil fijo orasul ambulatorio ambulatori
  mariposario herbolario acuario vivero advocacia charities mentale sante fresque osterreichische osterreichischer bergbahnen
  telefonici utili segitiga komunikasi berkemajuan kurikulum membangun depan bersama mewujudkan ciel bleu universal prosthetic prosthetics daily devotional devotionals karyawan siswa play schedule schedules lesson lessons soda elixir acid chart charts grafik regional safari anno olimpiada concurs concursul majorat vernisaj botez cununie mese rute boxing fotoliu scaun manzana menta limon russia кейс
  anbieterkennzeichnung succursale succursales zweigstelle niederlassung read-more ok ext tbd tba n/a vacante vacant vacancy unbesetzt just massage massages alliance plume masaje masajes massaggi massagen masaj space pole poles espera med epsilon omega sigma kappa lambda omicron upsilon cercle circolo cercul proiectele soprano tenor percussion alto robotics fermentum sollicitudin ornare vestibulum pellentesque consectetur ipsum lorem prevails locul generasi kab kec`.split(
    /\s+/,
  ),
);
/** The last word of a house's or a thing's name, and of no person's, whatever stands before it. */
export const houseEnding =
  /^(?:institut[eo]?|datang|works|facilit(?:y|ies)|university|universit(?:at|aet|a|e|ate|atea|as)|universidad|univerzitet|hochschule|schule|gymnasium|grundschule|realschule|akademie|krankenhaus|klinikum|stiftung|college|council|committee|museum|hospital|academy|foundation|trust|charity|federation|union|association|society|department|agency|library|campground|ministry|islands?|county|township|heights|springs|valley|peninsula|boroughs?|isles?|laborator(?:y|ies)|consultants|services|solutions|technologies|group|tours|турс|americas?|africa|europe|oceania|caribbean|soda|acid|safari|anno|schedule|.{3,}service|covid|quest|ini|itu|programm|modus|ergebnis|therap(?:y|ies?)|terapi[ae]|terapija|терапи[яј]а?)$/;
export const isOtherWord = (word: string): boolean => otherWords.has(word);

/** Endings of nouns for things, in the product's languages: a word that no list of names knows and that ends so is no name. */
const thing =
  /^.{2,}(?:stelle|schaft|kammer|verein|verband|gericht|strasse|platz|zentrum|haus|schule|dienst|ministerium|behorde|ungen|ionen|heit|keit|itat|ismus|technik|beratung|leistung|leistungen|recht|cion|ciones|zione|zioni|tiune|tiunea|tiuni|itate|idad|idades|miento|mientos|mento|ismo|aje|tion|tions|ment|ments|ness|ship|ology|ologia|ologie|ologia|icas|icos|ibility|ability|ware|ances|ences|reinigung|ordnung|planung|wohnung|bildung|waltung|handlung|lieferung|eria|erei|agage|toyage|pannage|rrelage|erie|ство|ение|ения|ција|ции|ция|ости|ност|ање|ење|ије)$/;
/** Nouns of Indonesian and Malay. */
const thingInMalay = /^(?:pe|ke|per)[a-z]{4,}an$/;

/** Endings that only family names have, lower case without diacritics: Slavic, Romanian, Nordic, Caucasian, Greek, Turkish. */
const family =
  /.{2}(?:escu|ovic|evic|ovski|evski|ovska|evska|owski|owska|ewicz|owicz|czyk|enko|chuk|shvili|adze|opoulos|opoulou|akis|idis|oglu|sson|sdottir|guez|ndez|овски|евски|овска|евска|ев|ева|ов|ова|ић|енко|чук)$/;

/** Endings that only given names have: Javanese, Sundanese, Malay. */
const given =
  /.{2}(?:yanto|ianto|wanto|iyono|iyani|ningsih|ud+in|iddin|oddin|ullah|syah|wati|tikno|harjo|wardani|aidah|izah)$|^n(?:oo|o|u)r[a-z]{2,8}(?:ina|iah|dah|lah|zah|yah|ani|ida|ila|aini|liza|hayati)$|^su[a-z]{2,6}(?:man|rno|(?<!po)rto|nto|rdi|yadi|yono|yoto|iono|arti|iati|yati|astri|aryo|wito|jono|mini|gito|darmo|tomo|iyem)$/;

const endsInThing = endsAs(thing, 3);
export const endsAsThing = (word: string): boolean =>
  endsInThing(word) || (word.endsWith('an') && thingInMalay.test(word));
export const endsAsFamily = endsAs(family, 2);
export const endsAsGiven = endsAs(given, 3);
