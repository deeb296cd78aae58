import { pattern } from '../pattern.ts';

/**
 * Words that name what someone does in Macedonian, Bulgarian, Serbian, Indonesian, Malay and Arabic, lower case without diacritics (й
 * as и), beside the first list: medicine, schools, villages, parishes and mosques, courts and trades.
 */
export const easternTitles =
  `хирург кардиолог педијатар педиатър ортодонт гинеколог дерматолог офталмолог радиолог анестезиолог уролог невролог ендокринолог психијатар психиатър пародонтолог имплантолог лаборант лаборантка зъботехник фризерка козметичарка негувателка болногледач домар хигиеничарка чистач чистачка детегледач детегледачка
    градоначалничка советничка пратеник матичар извршител медијатор преведувач преводач преводилац развивач сметководителка економист комерцијалист магационер магазинер продавачка продавач келнер келнерка сооснивач соосновач съосновател сопственичка играорец хормајстор режисер режисьор кореограф хореограф
    свештеник свещеник протојереј протојереи јереј парох муфтија мюфтия ефендија възпитател возпитател възпитателка рехабилитатор кинезитерапевт наместник организатор организаторка брокер дизаинер дизајнер дизајнерка съдружник съдружничка содружник юрисконсулт нотариус изпълнител настоятел доцент ординатор фелдшер
    васпитач васпитачица начелник начелница одборник одборница куварица спремачица рачуновођа председник члан чланица чланови членови членове clanovi гакон дякон ђакон dakon благајник благајница председница потпредседник новинар новинарка архитекта власник власница сувласник оснивач суоснивач саветник саветница кустос правник правница пријавник техничар приправник селектор појац
    hirurg kirurg kardiolog pedijatar ginekolog dermatolog oftalmolog radiolog anesteziolog urolog psihijatar pripravnik pripravnica pravnik pravnica kuvarica spremacica racunovoda racunovodja nacelnik nacelnica odbornik odbornica pojac svestenik jerej protojerej paroh selektor programer programerka dizajner dizajnerka suosnivac suvlasnik vlasnica novinar novinarka lektor prevodilac prevoditelj arhitekta
    medijator medijatorka edukator edukatorka едукатор едукаторка медијаторка лектор лекторка lektorka kouc koucing-trener коуч терапевт терапевтка терапеут психотерапеут psiholog psihologinja psihoterapeutkinja fotografkinja композитор композиторка fotograf ملحن مصور مصورة معالج معالجة مدربه مولف مولفة
    geodeta bibliotekar bibliotekarka defektolog kustos lekar lekarka tehnicar tehnicarka laborant laborantkinja vaspitac vaspitacica predsednica potpredsednik blagajnica vozac magacioner
    babinsa bhabinkamtibmas linmas ulu-ulu jagabaya jagatirta danarta kamituwa kamituwo pangripta kebayan takmir muadzin muazin merbot khotib mudir mudirah musyrif musyrifah laboran radiografer nutrisionis sanitarian penatua diaken korlap bendesa kelian perbekel keuchik geuchik tuha peguam peguamcara akauntan pereka pemandu penghantar penterjemah
    استشاري استشارية وكيلة مرشدة محاضر محاضرة معيد معيدة سكرتيرة صيدلانية مصممة مترجم مترجمة صحفي صحفية محرر محررة سايق حارس اخصاي مدربات موجه موجهة منسقة مسوولة رييسة مبرمجة`.split(
    /\s+/,
  );

/** Posts of several words none of which is one alone, as they begin; lower case without diacritics. */
export const easternPosts = pattern`^(?:kaur\.?\s(?:tata|tu|umum|keuangan|perencanaan|kesra|pemerintahan|pembangunan)|imam\s(?:\d|i{1,3}\b|masjid|besar|rawatib|utama|tetap|kampung|mushol)|(?:kepala\s)?tata usaha$|rekam medis$|clan(?:ica)? (?:uprav|odbora|savjet|savet|vijec|vec|skup|predsed|nadzor|komis)|rakan kongsi|(?:prof|nast|spec|проф|наст|спец)\.\s?\p{Ll}{4}|مرشد (?:طلابي|تربوي|اكاديمي|نفسي)|موذن (?:و|المسجد|الجامع|مسجد|جامع)|امين (?:الصندوق|السر|عام|المكتبة|المستودع|الخزينة)|الامين العام|(?:الخطيب|الموذن|الامام)$|وكيل (?:المدرسة|الكلية|الوزارة|الوزاره)|عميد (?:الكلية|كلية|المعهد|شوون)|(?:امام|خطيب) (?:و|المسجد|الجامع|مسجد|جامع))`;
