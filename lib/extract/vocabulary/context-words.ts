/** Headings over a list of people, in the product's languages plus German, French, Bulgarian, Malay. */
export const teamHeading =
  /(?:^|[^\p{L}])(?:team|teams|staff|people|our people|leadership|management|board|committee|directors|faculty|members|who we are|meet (?:the|our)|personnel|directory|equipo|personal|directorio|directiva|docentes|profesores|nosotros|quiénes somos|quienes somos|miembros|junta|autoridades|plantilla|organigrama|squadra|staff|chi siamo|persone|organico|consiglio|direttivo|docenti|collaboratori|professionisti|echipa|echipă|conducere|conducerea|personalul|cadre|membri|membrii|despre noi|tim|tim kami|pengurus|struktur|anggota|pimpinan|dewan|guru|dosen|barisan|mitarbeiter(?:innen)?|vorstand|ansprechpartner(?:innen)?|ansprechpersonen|kontaktpersonen|kollegium|über uns|geschäftsführung|geschäftsleitung|beirat|équipe|bureau|membres|direction|conseil|collaborateurs|тим|тимот|наш тим|екип|раководство|вработени|членови|управителен съвет|персонал|kontakt-?personen|contact persons?|attorneys|lawyers|doctors|physicians|coaches|trainers|teachers|professionals|specialists|executives|trustees|officers|equipo humano|abogad[oa]s|médic[oa]s|especialistas|profesionales|entrenadores|comité ejecutivo|mesa directiva|patronato|cuerpo docente|organigramma|lo staff|personale|professori|medici|specialisti|soci fondatori|medicii|doctorii|avoca[tț]ii|profesorii|antrenori|colectivul?|corpul didactic|angaja[tț]ii|lehrkräfte|lehrer(?:innen)?|trainer(?:innen)?|belegschaft|ärzte|anwälte|kanzleiteam|präsidium|kuratorium|elternbeirat|enseignants|praticiens|médecins|avocats|intervenants|pegawai|karyawan|staf|tenaga pengajar|tenaga pendidik|dewan guru|dokter|perangkat desa|organisasi|kakitangan|ahli jawatankuasa|carta organisasi|warga kerja|zesp[oó]ł|nasz zesp[oó]ł|kadra|zarząd|naš tim|uprava|upravni odbor|djelatnici|zaposleni(?:ci)?|nastavnici|equipa|equipe|corpo docente|diretoria|quem somos|лекари|лекарите|преподаватели|учители|наставници|стручен тим|управен одбор|кој сме ние|кои сме|специалисти|треньори|тренери|ръководство|запослени|руководство|consiliul?|comitetul?|comit[eé]|comitato|consejo|comisi[oó]n|commissione|comisi[ae]|patronato|claustro|profesorado|cadre didactice|insegnanti|presbiterio)(?![\p{L}])/iu;

/** Labels before a person's name: who to ask for. */
export const contactPerson =
  /^(?:contact(?:\sperson)?|persoan[aă]\s(?:de\s)?contact|persona\sdi\scontatto|persona\sde\scontacto|nombre\sde(?:l)?\scontacto|nome\s(?:del\s)?(?:contatto|referente)|nume\s(?:persoan[aă]\s)?(?:de\s)?contact|(?:para\s)?m[aá]s\sinformaci[oó]n|informes|(?:per\s)?(?:maggiori\s)?informazioni|(?:pentru\s)?(?:mai\smulte\s)?(?:informa[tț]ii|detalii)|responsabil(?:ul)?|contacto|contatto|referente|narahubung|kontak(?:\sperson)?|cp|ansprechpartner(?:in)?|ansprechperson|kontaktperson|kontakt|attn|name|nombre(?:\scompleto)?|nome|nume|nama|nom|имя|име|лице за контакти?|контакт лице|за контакти?|контакт|kontakt(?:na|n[íi])?[\s-]?osoba|osoba\sza\skontakt|osoba\sdo\skontaktu|контакт\sособа|pessoa\sde\scontat?to|(?:votre\s)?interlocut(?:eur|rice)|vertreten\sdurch(?:\s.{0,40})?|represented\sby|éditeur(?:\sdu\ssite)?|penanggung\s?jawab|الاسم|اسم|جهة\sالاتصال|المدير|المسؤول|représentée?\spar|representada?\spor|reprezentat[ăa]?\s(?:de|prin)|застапник|законски\sзастапник|представляващ|управител|vertretungsberechtigt(?:e[rs]?)?|responsable|responsabile|verantwortlich(?:e[rs]?)?(?:\s.{0,60})?|inhalt(?:lich)?\sverantwortlich.{0,60}|inhaber(?:in)?|titolare|owner|directeur\sde\s(?:la\s)?publication)$/iu;

/** Class names that say what an element holds. Read as whole words of the class attribute. */
export const nameClass =
  /(?:^|[\s_-])(?:name|names|nombre|nome|nume|nama|fullname|full-name|person|fn|p-name|member-name|team-name|staff-name)(?:$|[\s_-])/i;
export const titleClass =
  /(?:^|[\s_-])(?:role|title|position|job|jobtitle|job-title|designation|cargo|puesto|funzione|funktion|functie|jabatan|ruolo|rol|poste|post|occupation|profession|puesto|subtitle|sub-title|p-job-title|speciality|specialty|speciali[sz]ation|specialite|specialitate|specializare|specialita|especialidad|fachgebiet|department-name)(?:$|[\s_-])/i;
export const cardClass =
  /(?:^|[\s_-])(?:team|member|staff|person|people|employee|profile|vcard|h-card|equipo|echipa|tim|mitarbeiter|contact-person|speaker|board|leader)(?:s?$|s?[\s_-])/i;
/** Comments, posts and testimonials: the people there do not work here. */
export const strangerClass =
  /(?:^|[\s_-])(?:comment|comments|testimonial|testimonials|review|reviews|quote|post-author|author|byline|entry-meta|post-meta|posted|blog|news|article|partner|sponsor|client|clients|recent|related|tweet|twitter|feed|credit|credits)(?:$|[\s_-])/i;
/** What stands before the name of who wrote an article. */
export const byline =
  /^(?:author|writer|words|text|autor(?:a|ka|ul)?|autore|autrice|auteure?|penulis|penyunting|pewarta|editor|redaktur|reporter|wartawan|tekst|texto|testo|texte|автор(?:ка)?|новинар(?:ка)?|текст)$/iu;
const strangerHeading =
  /(?:^\P{L}*(?:photos?|images?|pictures?|icons?) (?:used|from)(?!\p{L})|(?:photo|image|picture) (?:credits?|sources?)|(?:bild|foto)(?:nachweise?|quellen?|rechte)|cr[eé]dit(?:s|os)? (?:photos?|foto\p{L}*|de (?:las )?fotos)|photos? : cr[eé]dits|foto(?:grafii|grafie)? (?:folosite|utilizzate)|credit[ie] foto|користени (?:фотографии|слики)|источник на снимките|testimonial|testimonios|testimonianz|m[aă]rturii|what (?:they|people|others|our \p{L}+) (?:say|think)|sagen unsere|stimmen unserer|kunden über uns|lo que opinan|cosa dicono|ce que disent|(?:што|какво) (?:велат|казват)|задоволни клиенти|šta kažu|što kažu|kind words|(?:happy|satisfied) (?:clients|customers)|success stories|review|opinion|reseñ|recension|what (?:our )?(?:clients|customers) say|clients say|dicen|dicono di noi|parerea|părerea|ce spun|kata mereka|testimoni|kundenstimmen|bewertung|avis clients|comment|comentari|commenti|komentar|kommentare|latest news|noticias|notizie|știri|stiri|ultimele|berita|aktuelles|actualité|publications|publicaciones|references|referenzen|mówią|recenzje|iskustva|utisci|(?:zadovoljni|zadovoljnih|srećni) (?:pacijent|klijent|korisni|kup)|(?:задоволни|доволни|задовољни) (?:пациент|клиент|корисни|купувач|пацијент|клијент|купц)|pacien[tț]i mul[tț]umi[tț]i|клиентите за нас|клиентите ни|nasabah kami|pelanggan kami|ماذا قالوا|قالوا عنا|شهادات|kupci o nama|klijenti o nama|утисоци|мнения|отзиви|témoignages|depoimentos|apa kata|ulasan|maklum balas|آراء العملاء|recenzii|valoraciones)|^[^\p{L}\p{N}]*(?:personalit[aă][tț]i|elevi (?:celebri|de seamă|iluștri)|absolven[tț]i|(?:ex|antiguos)[ -]?alumnos|ex[ -]?(?:alunni|allievi)|egresad[oa]s|anciens élèves|berühmte|famous|notable|hall of fame|знаменити|(?:бивши|поранешни|познати) ученици|znameniti|alumni|former|past members|previous members|ehemalige|exalumnos|egresados|ex-?membri|foști|fosti|anciens|former members|in memoriam|verstorbene|deceased)/iu;

/** A body of people, whatever it is about: the "committee for publications" works here. */
const peopleBody =
  /^\P{L}*(?:(?:the|el|la|il|das|die|der|le) )?(?:comit[eéè]\p{L}*|comisi\p{L}+|commissi\p{L}+|committee|consej\p{L}+|consigli\p{L}+|consili\p{L}+|conseil|equipo|team|board|redac\p{L}+|redaz\p{L}+|redakt\p{L}+|editorial|departament\p{L}*|dipartiment\p{L}*|ufficio|oficina|area|área|direcci[oó]n|direzione|coordina\p{L}+|jefatura|unidad|unit[aà]|programa|secretar\p{L}+|segreter\p{L}+|servicio)\s/iu;

/** Those under it do not work here: people who write, praise, or left. */
export const headsStrangers = (text: string): boolean => strangerHeading.test(text) && !peopleBody.test(text);

/** A line that labels a way to reach someone, or is one: no title. "Web developer" is one. */
export const contactLabel =
  /^(?!(?:web|mobile|e-?mail|phone)(?:\s\p{L}+)?\s(?:admin|develop|design|master|manag|edit|engineer|program|operat|market|content|entwickl|redakt|specialist|diseñ|desarroll|svilup|dezvolt)\p{L}*(?:\s\p{L}+)?\s*$)(?:[^\p{L}\p{N}]*)(?:tel|telefon|telefono|teléfono|phone|fon|mobil|mobile|handy|fax|e-?mail|mail|correo|contact|contáctenos|contactenos|contáctanos|contattaci|contacto|contatto|adresa|adresse|address|dirección|direccion|alamat|indirizzo|website|web|webpage|homepage|whatsapp|hp|linkedin|twitter|facebook|instagram|ext|extensión|horario|hours|courses|тел|моб|адреса|адрес|е-?пошта|имейл|(?:ال)?(?:عنوان|هاتف|جوال|بريد|فاكس|موقع))(?:$|[\s.:/])|^(?:office|room|büro|zimmer|oficina|sala)\s*[\d:.]/iu;

/** Street words: a line that holds one with a number is an address. */
export const streetWord =
  /(?:^|[^\p{L}])(?:str(?:ada|asse|aße|eet)?\.?|bd\.?|bulevardul|calea|piața|via|viale|piazza|corso|calle|c\/|avda?\.?|avenida|plaza|paseo|carrer|col\.|colonia|jalan|jl\.?|kec\.?|kel\.?|rt|rw|rue|avenue|ave\.?|road|rd\.?|blvd\.?|suite|floor|p\.?o\.? box|postfach|allee|platz|weg|ул\.?|улица|ulica|ul\.|бул\.?|булевар|edificio|piso|km|nr\.?|cp|c\.p\.)(?![\p{L}])|\p{L}{2}(?:straße|strasse|str\.|gasse|allee|platz)(?![\p{L}])/iu;

/** Who made the site or its pictures: no contact of the page's owner. */
export const creditLine = new RegExp(
  [
    'web\\s?design(?:er)?\\s?(?::|by|di|von|de|por|oleh)|webmaster\\s?:|(?:web)?site by|(?:design|template|theme|layout)(?:ed)?\\s(?:and\\s\\S{1,20}\\s)?by\\s|design\\s?:|design (?:și|si|&|and|e|y|und) \\S{1,20}\\s?:',
    '(?:unsplash|pexels|pixabay|freepik|flaticon|shutterstock|istockphoto|gettyimages|adobe ?stock|depositphotos)(?:\\.com|\\.de|\\b)',
    'powered by|created by|crafted by|built (?:by|with)|made with|developed by|development by|(?:photos?|photographs?|pictures?|images?) (?:by|courtesy of)\\s|(?:photo |image )?credits?\\s?:',
    'sit[oi] (?:web )?(?:creat[oi]|realizzat[oi])|realizzat[oa] da|sviluppat[oa] da|realizzazione (?:del )?(?:sit[oi]|web)|sviluppo (?:web|sito)|grafica e sviluppo|foto(?:grafie)? di \\p{Lu}|crediti\\s?:',
    '(?:site|pagin[aă]|magazin)\\S{0,3} (?:web |online )?(?:realizat|creat|dezvoltat|f[aă]cut)|realizat de|creat de|dezvoltat de|realizare (?:site|web|pagin)|implementare (?:site|web)|mentenan[tț][aă] (?:site|web)|concept (?:și|si|&) realizare',
    'diseñad[oa] por|diseño web|desarrollad[oa] por|hecho (?:con .{1,12} )?por|(?:p[aá]gina|sitio|web)(?: web)? (?:cread|realizad|hech)[oa] por|programaci[oó]n (?:web|y diseño)|fotos? de \\p{Lu}|cr[eé]ditos(?: fotogr[aá]ficos)?\\s?:',
    'dibuat oleh|dikembangkan oleh|dibangunkan oleh|rekaan (?:laman \\S+ )?oleh|(?:desain|pembuatan) (?:web|situs)|foto oleh',
    'webseite von|(?:technische |grafische )?(?:umsetzung|realisierung|programmierung|gestaltung|webentwicklung)(?: (?:und|&|\\+) \\p{L}{3,20})?\\s?:|(?:entwickelt|programmiert|gestaltet) von|(?:bild|foto)(?:nachweise?|quellen?)\\s?:|(?:fotos?|bilder|photos?)\\s?:',
    '(?:réservés|reserved)[\\s.|•·–-]{1,5}conception|(?:r[ée]alisation|conception|cr[ée]ation|d[ée]veloppement)(?: (?:et|&) \\p{L}{3,20})?(?: (?:du |de )?(?:site|web)\\p{L}*)?\\s?:|(?:site (?:web |internet )?)?(?:r[ée]alis[ée]|cr[ée][ée]|d[ée]velopp[ée]|con[cç]u) par|cr[ée]dits?(?: photos?)?\\s?:',
    '(?:изработка|израда|дизај?й?н|разработка)(?: (?:и|&) \\p{L}{3,20})?\\s?:|(?:изработка|израда|разработка) на (?:веб|сај?й?т|уеб)|израда сајта|(?:веб|уеб)[\\s-]?дизај?й?н\\s?:|(?:изработено|разработено|развиено) (?:од|от)|izrada (?:web|sajta|stranic)',
  ].join('|'),
  'iu',
);

/** A line over those who made the site or its pictures. */
export const creditLabel =
  /^[^\p{L}]{0,6}(?:(?:technische )?(?:umsetzung|realisierung)(?: (?:und|&) \p{L}+)?|konzept(?:ion)? (?:und|&) \p{L}+|(?:bild|foto)(?:nachweise?|quellen?)|image credits?|photo credits?|website (?:design|development) (?:by|credits?)|site (?:web |internet )?(?:r[ée]alis[ée]|cr[ée][ée]|con[cç]u) par|r[ée]alisation du site(?: (?:web|internet))?|cr[ée]dits? photos?|sito (?:web )?realizzato da|realizzazione (?:del )?sito(?: web)?|realizare (?:site|web)|site realizat de|(?:p[aá]gina|sitio)(?: web)? (?:realizad|cread|desarrollad)[oa] por|изработка на (?:веб|сај?й?т)\p{L}*)\s*:?$/iu;

/** A link's or button's words under a card: no title. */
export const moreWords =
  /^(?:book (?:now|an?|with|online|your).{0,28}|schedule (?:now|an?|with|your).{0,28}|prenota.{0,28}|chiama(?: .{0,20})?|pedir cita.{0,20}|reservar?(?: (?:cita|ahora|una) ?.{0,20})?|programeaz[aă].{0,24}|prendre (?:rdv|rendez-vous).{0,24}|termin (?:buchen|vereinbaren).{0,16}|read more|more|view.{0,20}|see.{0,20}|learn more|details?|profile|full bio|bio|contact|email|e-mail|leer m[aá]s|ver m[aá]s|ver perfil.{0,20}|conoce m[aá]s|saber m[aá]s|m[aá]s|leggi.{0,12}|scopri.{0,12}|di più|vedi.{0,12}|contatta|cite[sș]te.{0,12}|vezi.{0,20}|detalii|afl[aă] mai.{0,12}|mehr.{0,14}|weiter.{0,14}|zum profil|kontakt(?:ieren)?|en savoir.{0,28}|lire.{0,12}|voir.{0,12}|lihat.{0,16}|selengkapnya|baca.{0,16}|hubungi|(?:klik|click|tap|haz clic|haga clic|clicca|fai clic|klicken|hier klicken|cliquez?|apas[aă]|kliknite|clique|натисни|кликни|кликнете).{0,28}|ketahui.{0,16}|selanjutnya|detail|saznaj.{0,12}|saiba.{0,12}|czytaj.{0,12}|więcej|zobacz.{0,12}|повеќе|прочитај.{0,12}|виж.{0,12}|още)[^\p{L}\p{N}]*$/iu;

/** Those who praise or learn: customers, patients, pupils. They do not work here. */
export const customerWords =
  /^(?:(?:happy|satisfied|loyal) )?(?:patient|paciente|paziente|pacient|pacient[aă]|client|cliente|customer|kunde|kundin|pelanggan|konsumen|user|usuari[oa]|buyer|guest|hu[ée]sped|ospite|gast|tamu|oaspete|student|elev|elev[aă]|alumn[oa]|siswa|madre|padre|mother|father|parent|p[aă]rinte|клиент|пациент)$/iu;

/** Words over a list of other houses and their sites. */
export const relatedSites =
  /^\P{L}*(?:related (?:web)?sites|related links|partner sites|friends['’]? sites|(?:our )?(?:preferred|recommended) (?:vendors|suppliers)|sitios (?:relacionados|amigos)|p[aá]ginas amigas|enlaces (?:relacionados|amigos)|siti (?:amici|correlati|consigliati)|befreundete (?:seiten|vereine|betriebe|firmen)|seiten von freunden|sites (?:amis|partenaires)|site-uri (?:partenere|prietene)|situs (?:terkait|mitra)|laman berkaitan|prijateljski sajtovi|пријателски (?:страници|сајтови)|приятелски (?:сайтове|страници)|مواقع (?:ذات صلة|صديقة))\P{L}*$/iu;
