import { plainWord } from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import { endsAs } from './ends-as.ts';
import { easternTitles } from './title-words-east.ts';
import { trades } from './trades.ts';

/** Words that name what someone does, lower case without diacritics, by language. A text that holds one may be a job title. */
const byLanguage = {
  en: `osteopath chiropractor naturopath reflexologist caregiver nanny celebrant florist hypnotherapist homeopath acupuncturist kinesiologist masseuse ceramicist herbalist
    accountant actor adjunct admin administrator administrators adviser advisor advocate agent ambassador analyst announcer apprentice architect archivist arranger artist assistant
    associate attorney auditor author bailiff bookkeeper broker builder buyer captain caretaker cashier ceo cfo chair chairman chairperson chairwoman chancellor chaplain chef chief cio ciso clerk cmo co-founder
    coach cofounder commissioner composer concierge conductor consultant controller convener coo coordinator copywriter counsel counselor counsellor cto curator custodian dean delegate
    dentist deputy designer detective developer dietitian dir director dispatcher doctor doula driver economist editor educator electrician employee engineer evangelist examiner executive expert facilitator
    faculty fellow foreman founder founders fundraiser gardener geologist governor graduate guide handler head headmaster headteacher hygienist illustrator inspector instructor intern interpreter
    investigator investor janitor journalist judge lawyer lead leader lecturer librarian lieutenant linguist machinist maintainer manager marketer marshal mascot mayor mechanic mediator member merchandiser mentor minister
    moderator musician negotiator nurse nutritionist officer operator optician optometrist organizer organiser orthodontist owner paralegal partner pastor patron pharmacist photographer physician
    physicist physiotherapist pilot planner plumber postdoc postdoctoral practitioner president priest principal proctor producer professor programmer proprietor provost psychologist psychotherapist
    publicist publisher purchaser radiologist ranger realtor receptionist recruiter rector registrar reporter representative researcher responsible reverend salesman salesperson scholar
    scientist secretary sergeant server sheriff shareholder singer social-worker specialist spokesperson statistician steward strategist student superintendent supervisor support surgeon surveyor svp teacher
    technician technologist therapist trainee trainer translator treasurer tutor undersecretary vet veterinarian vp vice-president volunteer warden webmaster writer board trustee trustees staff alumni postgraduate undergraduate hod gm
    deacon layreader sexton groundskeeper stylist bartender waiter waitress housekeeper barista groomer farrier parliamentarian alderman alderwoman councilmember councilman councilwoman councillor councilor comptroller firefighter paramedic emt candidate emeritus emerita goalkeeper physio`,
  es: `osteopata naturopata quiropractico quiropractica kinesiologo kinesiologa florista ceramista tatuador tatuadora matrona
    abogado abogada abogados acompanante actuario actuaria administrador administradora administrativo administrativa agente alcalde alcaldesa analista apoderado apoderada arquitecto arquitecta articulista asesor asesora
    asistente asociado asociada auditor auditora auxiliar ayudante becario becaria bibliotecario bibliotecaria bibliotecologa cajero cajera camarografo capellan catedratico catedratica chofer colaborador colaboradora comercial
    comisario comisaria comisionado comisionada conductor conductora consejero consejera conserje consultor consultora contable contador contadora contralor contralora coordinador coordinadora coordinacion
    corresponsal cuidadora decano decana defensor defensora delegado delegada dependiente directivo director directora directores disenador disenadora docente doctor doctora economista editor editora
    educador educadora ejecutivo ejecutiva empleado empleada encargado encargada enfermero enfermera entrenador entrenadora especialista farmaceutico farmaceutica fiscal fisioterapeuta fotografo fotografa
    fundador fundadora funcionario funcionaria gerente gestor gestora gobernador gobernadora graduado graduada guia informatico informatica ingeniero ingeniera inspector inspectora instructor instructora intendente
    interventor interventora investigador investigadora jefe jefa juez jueza licenciado licenciada litigante logopeda maestro maestra magistrado mantenimiento mecanico mediador mediadora medico medica miembro monitor monitora
    notario notaria nutricionista oficial operador operadora orientador orientadora pedagogo pedagoga periodista portavoz preceptor preceptora presidente presidenta procurador procuradora
    productor productora profesor profesora programador programadora propietario propietaria psicologo psicologa psicopedagogo psicopedagoga recepcionista rector rectora redactor redactora regidor regidora representante
    responsable secretario secretaria secretariado sindico sindica socio socia subcoordinador subcoordinadora subdirector subdirectora subgerente subjefe subjefa subprocurador subsecretario subsecretaria suplente supervisor supervisora tecnico tecnica terapeuta
    tesorero tesorera titular trabajador trabajadora traductor traductora tutor tutora veterinario veterinaria vicedecano vicedecana vicedirector vicedirectora vicepresidente vicepresidenta vicerrector vicerrectora vicesecretario
    vicesecretaria visitador vocal vocales voluntario voluntaria
    doctorando doctoranda cocinero cocinera panadero panadera peluquero peluquera celador celadora jardinero carpintero albanil concejal concejala sacristan catequista preparador utillero puericultora cuidador portero vigilante comunero comunera presidencia vicepresidencia tesoreria vocalia`,
  it: `osteopata naturopata sarta sarto kinesiologo kinesiologa erborista ceramista tatuatore tatuatrice fiorista chinesiologo chinesiologa
    addetto addetta agente amministratore amministratrice amministrazione analista animatore architetto artigiano assessore assistente associato associata attivista autista autore autrice avvocato avvocata bibliotecario
    capitano capo capogruppo capoprogetto caposervizio cofondatore cofondatrice collaboratore collaboratrice commercialista commerciante commerciale commissario componente consigliere consigliera consulente contabile
    coordinatore coordinatrice copresidente curatore delegato delegata dipendente direttivo direttore direttrice dirigente docente dottore dottoressa educatore educatrice esperto esperta farmacista fisioterapista fondatore fondatrice fotografo funzionario
    geometra giornalista giudice grafico impiegato impiegata infermiere infermiera informatico ingegnere insegnante ispettore istruttore istruttrice legale maestro magazziniere manutentore medico membro notaio operatore
    operatrice ordinario organizzatore ostetrica praticante parroco viceparroco vicario perito portavoce preside presidente primario procuratore professore professoressa progettista programmatore psicologo psicologa psicoterapeuta ragioniere
    rappresentante redattore redattrice referente responsabile restauratore restauratrice revisore ricercatore ricercatrice segretario segretaria sindaco socio socia sostituto specialista stagista tecnico tecnica tesoriere tirocinante titolare traduttore traduttrice
    tutore ufficiale vicepresidente vicesindaco vicedirettore volontario
    cancelliere cancelliera vescovo arcivescovo cameriere cameriera idraulico elettricista parrucchiere parrucchiera estetista igienista odontoiatra cassiere probiviro catechista sacrestano allenatore allenatrice portiere massaggiatore massaggiatrice preparatore preparatrice presidentessa custode`,
  ro: `osteopat florar nutritionista tatuator croitoreasa
    actor administrator administratoare administrativ agent analist arhitect arhitecta asistent asistenta asociat asociata auditor avocat avocata bibliotecar bibliotecara bucatar casier cercetator cofondator colaborator comandant
    comisar conducator confectioner conferentiar consilier consiliera consultant contabil contabila coordonator coordonatoare decan dentist designer director directoare dirigent doctor educator educatoare economist electrician
    electronist expert farmacist fizician fizioterapeut fondator fondatoare formator fotograf gestionar grefier ingrijitor ingrijitoare informatician inginer inginera inspector instructor intern intretinere invatator invatatoare
    judecator jurist kinetoterapeut lector lucrator manager maistru magistrat magaziner mecanic medic membru muncitor nutritionist notar ofiter operator ortodont paznic patron pedagog portar presedinte presedinta
    preot primar prefect procuror prodecan profesor profesoara programator prorector proprietar psiholog psiholoaga purtator reprezentant receptioner receptionera redactor referent registrator responsabil sef sefa secretar secretara
    senator sofer specialist stomatolog subprefect subinginer sudor tehnician terapeut trezorier vicepresedinte viceprimar vanzator
    diriginte diriginta lider observator paroh protopop coslujitor bucatareasa logoped frizer coafeza manichiurista preparator antrenor antrenoare maseur cenzor diacon cantaret tamplar ospatar barman epitrop cosmetician`,
  id: `fisioterapis terapis
    presiden petugas penyelia pengadministrasi pranata arsiparis agendaris paramedik kadept kadep waket wasek waben korda subkoordinator subkoor kasun danru satpam komandan khatib marbot gembala pendamping penggerak kaprodi sekjen kabag kasat konselor psikolog kaunselor penyimpan juruteknik pembantu penyelidik penasihat kasie kadus kades sekdes kasubag kasubbag kabag kasubid waka wakasek plt plh kepsek komite pamong carik jogoboyo koordinator administrasi ahli anggota analis arsitek asisten asesor bendahara bidan bupati camat dekan dewan direktur direksi dokter dosen gubernur guru instruktur kabag kabid kadiv kepala ketua komisaris konsultan koordinator kurikulum
    lurah manajer marketing mekanik mandor notaris operator pakar panitia pelatih pelaksana pemimpin pemilik penasehat penasihat pendeta pendiri pengacara pengajar pengawas pengurus perawat pimpinan pembina pustakawan
    rektor sekretaris staf staff supir spesialis teknisi terapis wakil walikota wali pengelola penulis redaktur wartawan penyelaras penolong pegawai pengarah pengerusi setiausaha timbalan jurutera guru-besar pensyarah
    pengetua kerani ajk gbksm gpk juruaudit penaung ydp kasi kasubsi penghulu pendidik penjaga humas sopir tukang apoteker modin wasit fotografer desainer pengasuh ustadz ustadzah pengarang pekebun pengawal jururawat naib bendahari juru`,
  de: `osteopath osteopathin naturheilpraktiker naturheilpraktikerin floristin goldschmied goldschmiedin schneiderin keramikerin
    vorsitz praesidium prasidium vizepraesidium vizeprasidium vize-praesidium vize-prasidium stellvertretung schriftfuhrung kassenfuhrung presidenza vicepresidenza presidence vice-presidence tresorerie abteilungsleiter abteilungsleiterin abteilungsleitung angestellte anlagenberater anwalt anwaeltin anwaltin ansprechpartner ansprechpartnerin architekt architektin arzt aerztin arztin assistent assistentin assistenz aktuar aktuarin optiker optikerin augenoptiker augenoptikerin hoerakustiker akustiker meisterin gesellin geselle friseur friseurin kosmetikerin pfoertner organist organistin kantorin kirchenmusiker vikarin prediger ruestmeister gruppenfuehrer zugfuehrer kommandant kommandantin geraetewart revisor revisorin kassier materialwart fahnentraeger ehrenpraesident ehrenprasident ehrenmitglied ehrenvorstand ehrenvorsitzender platzwart gemeinderat stadtrat aufsichtsrat ausbilder ausbilderin auszubildende auszubildender
    beauftragte beauftragter beirat beisitzer beisitzerin berater beraterin bereichsleiter bereichsleiterin bereichsleitung betreuer betreuerin betriebsleiter bibliothekar buchhalter buchhalterin buchhaltung buergermeister burgermeister burgermeisterin chef chefarzt chefin
    chefredakteur chefredakteurin datenschutzbeauftragte datenschutzbeauftragter dezernent diakon direktor direktorin disponent dozent dozentin einkauf einkaufer einkaeufer elektriker entwickler entwicklerin erzieher erzieherin fachanwalt fachanwaltin fachberater
    fachbereichsleiter fachbereichsleitung fachkraft fotograf gemeindepfarrer geschaftsfuhrer geschaeftsfuehrer geschaftsfuhrerin geschaeftsfuehrerin geschaftsfuhrung geschaeftsfuehrung geschaftsleitung geschaftsstellenleiter gesellschafter gestalter gruender grunder grunderin gruppenleiter gruppenleiterin
    hausmeister hauptgeschaftsfuhrer heilpraktiker heilpraktikerin inhaber inhaberin ingenieur ingenieurin jugendleiter jurist justiziar kassenwart kassierer kassiererin kauffrau kaufmann koordinator koordinatorin koordination landrat lehrer lehrerin lehrling leiter leiterin leitung logopadin marketingleiter meister meisterin mitarbeiter
    mitarbeiterin mitglied mitglieder monteur notar obmann obfrau padagogin pfarrer pfarrerin pflegedienstleitung physiotherapeut physiotherapeutin praktikant praktikantin prasident prasidentin praxisleitung pressereferent pressesprecher pressesprecherin professor professorin
    programmierer programmiererin projektleiter projektleiterin projektleitung prokurist prokuristin psychologe psychologin rechtsanwalt rechtsanwaltin redakteur redakteurin redaktion referatsleiter referent referentin schatzmeister schatzmeisterin schriftfuhrer
    schriftfuhrerin schulleiter schulleiterin schulleitung sekretar sekretarin sekretariat sachbearbeiter sachbearbeiterin sozialarbeiter sozialarbeiterin sozialpadagogin sprecher sprecherin sportwart steuerberater steuerberaterin stellvertreter stellvertreterin stellvertretende stellvertretender
    studioleitung techniker teamleiter teamleiterin teamleitung teamassistenz texter trainer trainerin verkaufer verkauferin verkaufsleiter vertreter vertriebsleiter vertriebsleitung vertretungsberechtigter verwaltung verwaltungsleiter vorsitzende vorsitzender vorstand vorstande vorstandsmitglied vorstandsvorsitzender wart werkstudent
    wirtschaftsprufer wissenschaftliche wissenschaftlicher webdesigner zahnarzt zahnarztin zweigstellenleiter
    kuester mesner ortsvorsteher ortsvorsteherin wirtin kochin koechin zfa mfa konrektor konrektorin statthalter gemeindeschreiber gemeindeschreiberin hebamme pflegefachfrau pflegefachmann vorarbeiter azubi lagerist fahrer vermieter vermieterin tagesmutter hauswirtschafterin`,
  fr: `photographe osteopathe naturopathe sophrologue kinesiologue ceramiste fleuriste reflexologue hypnotherapeute praticien praticienne
    adherent adherente administrateur administratrice adjoint adjointe agent analyste animateur animatrice architecte artisan assistant assistante associe associee attache attachee auteur avocat avocate benevole bibliothecaire
    charge chargee chercheur chercheuse chauffeur chef cheffe cofondateur cofondatrice collaborateur collaboratrice commercial commerciale comptable concepteur conseiller conseillere consultant consultante coordinateur coordinatrice coordonnateur correspondant delegue deleguee
    depute dessinateur developpeur developpeuse directeur directrice tuteur tutrice editeur editrice dirigeant dirigeante docteur educateur educatrice employe employee enseignant enseignante entraineur expert formateur formatrice fondateur fondatrice gerant gerante gestionnaire graphiste ingenieur
    gestionnaire monitrice moniteur instructeur instructrice ingenieure infirmier infirmiere informaticien inspecteur instituteur intervenant journaliste juriste maire maitre medecin mediateur membre notaire ouvrier pedagogue pharmacien president presidente professeur professeure proprietaire
    psychologue recteur redacteur redactrice referent referente representant responsable secretaire stagiaire technicien technicienne traducteur tresorier tresoriere vendeur vendeuse veterinaire vice-president vice-presidente
    cuisinier cuisiniere aide-soignante aide-soignant boulanger boulangere apprenti apprentie coiffeur coiffeuse estheticienne sacristain`,
  mkbgsr: `психотерапевт психотерапевтка физиотерапевт физиотерапевтка нутриционист козметичарка psihoterapeut psihoterapeutkinja fizioterapeut fizioterapeutkinja nutricionista kozmeticarka
    помоћник помоћница pomocnik pomocnica преподавател преподавателка управител управителка треньор треньорка фризьор фризьорка козметик масажист съветник юрист адвокатка лекарка акушерка рецепционист оператор монтажист шофьор готвач майстор чиновник инспектор дознател кмет кметица заместник председателка член координаторка методист логопед ресурсен тренер тренерка доктор соработник соработничка референт правник фармацевт стоматологиња физиотерапевт шофер готвач мајстор работник градоначалник портпарол ревизор асистентка наставници возач продавач direktorica ravnatelj ravnateljica voditelj voditeljica predsjednik predsjednica potpredsjednik tajnik tajnica blagajnik blagajnica član članica trener trenerica referent referentica suradnik suradnica savjetnik savjetnica odvjetnik odvjetnica predavač predavac učitelj ucitelj profesorica liječnik lijecnik zubar komercijalist komercijalistka knjigovođa knjigovodja vozač vozac kuvar konobar menadžer pomoćnik pomocnik upravnik saradnik saradnica директор директорка раководител менаџер мениджър управител претседател претседателка председател заменик зам секретар секретарка професор професорка доктор лекар координатор асистент советник адвокат нотар инженер архитект уредник главен главна
    наставник наставничка учител учителка директори сопственик основач собственик член благајник касиер касиерка сметководител счетоводител вработен специјалист специалист експерт одговорен одговорна продажба маркетинг шеф началник диригент директорът декан
    направник помошник техничар психолог педагог библиотекар воспитувач воспитувачка програмер дизајнер консултант стоматолог ректор dekan direktor direktorka rukovodilac menadzer predsednik zamenik sekretar koordinator savetnik advokat vlasnik osnivac urednik vodja glavni zastupnik inzenjer nastavnik
    офицер длъжностно инструктор домакин дефектолог хигиеничар сестра зъболекар фелдшер техник потпретседател подпредседател собственичка маникюрист ръководител библиотекарка социолог potpredsednik potpredsednica podpredsednik podpredsednica predsednica zupnik odgojitelj odgojiteljica sestra frizer frizerka kozmeticarka vaspitac serviser monter domar spremacica konobarica clanica instruktor trener`,
  ar: `مدير مديرة المدير المديرة رييس الرييس نايب مهندس مهندسة محامي محامية محاسب محاسبة مستشار مستشارة موسس الموسس شريك الشريك عضو سكرتير دكتور طبيب طبيبة منسق مطور مسوول استاذ مشرف مبرمج مصمم محلل معلم مدرس
    مدرب مدربة موظف موظفة اخصايي اخصايية خبير خبيرة فني صيدلي قاضي مساعد مساعدة معاون باحث باحثة كاتب كاتبة مشرفة معلمة استاذة طبيبة ممرض ممرضة نايبة`,
  pl: `prezes wiceprezes zalozyciel zalozycielka dyrektor dyrektorka kierownik kierowniczka specjalista specjalistka ksiegowa ksiegowy handlowiec doradca doradczyni sekretarz sekretarka skarbnik przewodniczacy przewodniczaca wiceprzewodniczacy nauczyciel nauczycielka wlasciciel wlascicielka adwokat radca lekarz lekarka pielegniarka trener trenerka koordynator koordynatorka asystent asystentka pracownik czlonek czlonkini starosta burmistrz wojt sołtys soltys inspektor referent opiekun wychowawca pedagog psycholog kierowca mechanik serwisant
    dyrygent instruktor instruktorka radny radna proboszcz wikary kucharz kucharka wozny sprzataczka opiekunka fryzjer fryzjerka kosmetyczka prezeska wiceprezeska`,
  tr: `mudur muduru baskan baskani yardimcisi uzman uzmani sorumlusu avukat muhendis ogretmen doktor koordinatoru sekreter uyesi kurucu`,
  nl: `adviseur adviseuse advocaat advocate accountant aannemer bestuurder bestuurslid bedrijfsleider boekhouder bestrijder ongediertebestrijder rattenbestrijder rattenschutter directeur directrice docent eigenaar eigenaresse fotograaf fotografe fysiotherapeut
    gastouder hovenier huisarts ingenieur installateur kapper kapster kok leraar lerares leerkracht loodgieter makelaar medewerker medewerkster monteur notaris oprichter oprichtster penningmeester pedicure praktijkhouder predikant psycholoog psychologe
    projectleider schilder schoonheidsspecialiste secretaris tandarts tekenaar therapeute timmerman verpleegkundige verloskundige voorzitter vrijwilliger wethouder zaakvoerder zelfstandige dietist dietiste logopediste orthopedagoog stukadoor`,
  pt: `diretores fundador fundadora coordenacao vice-presidente conselheiro conselheira assessor assessora analista tecnico tecnica professor professora medico medica dentista enfermeiro enfermeira vendedor vendedora recepcionista proprietario proprietaria socia vereador vereadora prefeito prefeita secretario tesoureira suplente chefe consultor consultora pesquisador pesquisadora advogado advogada gestor coordenador coordenadora diretor diretora gerente presidente secretaria socio tesoureiro vogal administradora engenheiro engenheira
    treinador treinadora porteiro motorista cozinheiro cozinheira zelador zeladora`,
};

export const titleWords: ReadonlySet<string> = new Set([
  ...Object.values(byLanguage).flatMap((list) => list.split(/\s+/)),
  ...easternTitles,
  ...trades,
]);

/** Jobs that are family names too: a job only where nothing else is said. */
const alone = new Set(
  `koch cook baker barber elder polier kantor kantorin clerc cure cuoco kuster vicar imam bilal siak nazir kapten kader matrona pintor verger clan kasir`.split(
    /\s+/,
  ),
);
export const isJobAlone = (text: string): boolean => alone.has(plainWord(text).trim());

/** `word` lower case, without diacritics. */
export const isTitleWord = (word: string): boolean => titleWords.has(word);

/**
 * German builds titles by joining words ("Jugendwart", "Vizepräsidentin") and has a woman's form of each ("Notarin"); others put a
 * prefix before them ("subdirector"). Doctors are called after what they treat in all languages.
 */
export const isBuiltTitle = (word: string): boolean =>
  (word.length > 7 &&
    (germanEnding.test(word) ||
      titleWords.has(word.replace(/^(?:vice|vize|vici|sub|sous|co|ex|pro|contra|under|архи|вице|зам|под)-?/, '')))) ||
  (word.length > 5 && word.endsWith('in') && titleWords.has(word.slice(0, -2))) ||
  physician.test(word);

const physician =
  /^(?:gine[ck]o|[ck]ardio|neuro|endo[ck]rino|dermato|ophtalmo|o[fp]h?talmo|stomato|uro|on[ck]o|reumato|pneumo|pulmo|radio|nefro|alergo)log(?:[aoue]|ul|in|ist[ae]?|ue)?$/;

const germanEnding =
  /.{3}(?:mitglied|prasident|leiter|leitung|wart|trainer|referent|sprecher|fuhrer|fuehrer|prufer|obmann|vorsitz|sekretar|direktor|manager|meister|berater|pfleger|helfer|lehrer|chef|anwalt|koordinator|assistent|redakteur|ingenieur|techniker|verwalter|vertreter|beisitzer|erzieher|padagog|therapeut|mitarbeiter|betreuer|planer|entwickler|beauftragt|angestellt|kauf|fachkraft|arzt|verwaltung|assistenz)(?:in|innen|e|er|en|frau|mann|ende|ender)?$/;

/** Fields of work: alone on the line under a name they name a job too. */
export const fieldsOfWork =
  /(?:^|[\s/&])(?:marketing|vertrieb|sales|ventas|vanzari|vendite|finance|finanzas|finanzen|accounting|administration|administracion|verwaltung|communications?|kommunikation|comunicacion|comunicazione|legal|logistics|logistica|logistik|operations|operaciones|produccion|production|produktion|projects?|projekte|research|service|support|it|hr|human resources|recursos humanos|risorse umane|resurse umane|customer (?:service|care|success)|development|entwicklung|design|strategy|security|quality|qualitat|einkauf|compras|procurement|education|press|presse|public relations|technik|technology|contabilidad|contabilitate|secretariat|reception|keamanan|kebersihan|kepemudaan|kerohanian|konsumsi|perlengkapan|dokumentasi|publikasi|akomodasi|финансии|финанси|логистика|продажби|продажба|маркетинг|набавки|набавка|сметководство|счетоводство|рачуноводство|администрација|администрация|правна служба|човешки ресурси|човечки ресурси|људски ресурси|prodaja|nabava|nabavka|racunovodstvo|ljudski resursi|keuangan|pemasaran|penjualan|kesekretariatan|personalia)(?=$|[\s/&,])/;

/** Endings of words for those who do something, in the product's languages and their neighbours: weaker than a word of the list. */
const doer =
  /^.{3,}(?:ologist|ician|grapher|keeper|worker|iker|ikerin|ologe|ologin|istin|erin|antin|eurin|kraft|tor|tora|trice|tore|toare|ista|iste|logo|loga|logue|grafo|euse|eur|cien|cienne|telj|teljica|nik|nica|arz|arka|owiec|тел|телка|ник|ничка|ист|истка|тор|торка|лог|граф|ьор|ьорка|нер|жер)$/;
export const endsAsDoer = endsAs(doer, 3);

/** A unit of a house at the start of a line: "Abteilung Vertrieb", "Dirección de Obras", "Bidang Pendidikan". */
const unitStart = pattern.i`^(?:(?:sub[\s-]?)?(?:departament(?:o|ul)?|department|dept\.?|dpto\.?|depto\.?|dipartimento|département|abteilung|abt\.|fachbereich|fachabteilung|dezernat|stabsstelle|direcci[oó]n|coordinaci[oó]n|gerencia|jefatura|secretaría|unidad|oficina|área|divisi[oó]n|divisi|ufficio|settore|servizio|direzione|unità|direc[tț]ia|serviciul|biroul|compartiment(?:ul)?|sec[tț]ia|bagian|subbag\.?|bidang|seksi|bahagian|cawangan|отдел|сектор|одделение|дирекция|дирекција|служба|катедра|pôle|odjel|odsjek|odeljenje|sektor|služba|wydział|dział|setor|coordenação|diretoria)|(?:office|division|faculty|school|department) of|(?:area|unit|service|direction|referat)(?=\s+(?:de|des|du|di|della?|dei|für|f\.|d['’])))(?=[\s:.,]|$)`;

/** Which part of the house it is, and no one's job: "Head of the department" is a job. */
export function namesUnit(text: string): boolean {
  if (text.length > 100 || !unitStart.test(text)) return false;
  return !text.split(pattern`[^\p{L}-]+`).some((word) => word && titleWords.has(plainWord(word)));
}
