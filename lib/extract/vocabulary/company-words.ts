import { pattern } from '../pattern.ts';

/** A year as a house states it. */
const year = '(1[6-9]\\d\\d|20[0-4]\\d)';

/** Verbs and labels of founding, then the year: EN, DE, RO, IT, ES, FR, ID and MS, MK, BG and SR. */
export const founded = pattern.i`${
  '(?<!\\p{L})(?:founded|established|est\\.|incorporated|gegründet|gründung(?:sjahr)?|fondat[ăaeio]?|[îi]nfiin[tțţ]at[ăa]?|constituit[ăao]|anul [îi]nfiin[tțţ][ăa]rii|anno di fondazione|' +
  'fundad[ao]|constituid[ao]|año de fundación|fondée?|créée?|année de création|didirikan|berdiri|ditubuhkan|tahun berdiri|основан[ао]?|формиран[ао]?|година на основање|osnovan[ao]?)' +
  `(?:\\s?:|\\s(?:back\\s)?(?:in|im\\sjahre?|în(?:\\sanul)?|in\\sanul|nel(?:l['’]anno)?|en(?:\\sel\\saño)?|sejak|pada|во|през|у|е|u|tahun)){0,3}\\s(?:(?:the\\s)?year\\s|tahun\\s|година\\s)?${year}(?!\\d|[-/]\\d)`
}`;
/** One look before it: a part of every word for it. */
export const anyFounding =
  /found|establ|est\.|incorp|gründ|fond|nfiin|constitu|fundad|fundac|cré[eé]e?|création|didirik|berdiri|ditubuhkan|основа|формиран|osnovan/i;
/** A line that is only this: "Since 1990", "Dal 1962", "Familienbetrieb seit 1987". */
export const sinceAlone = pattern.i`^(?:(?:in business|serving you|trading|family[- ](?:owned|run|business)|tradition|familienbetrieb|meisterbetrieb|tradizione|tradición|tradition|tradiție|qualità|quality|qualität|esperienza|experience|experiență)\s)?(?:since|seit|dal|desde|depuis|din|sejak|од|от|od)\s(?:el\s|the\s|tahun\s)?${year}\W{0,3}$`;

/** Who is spoken of is the house: "we", "our company". Without one of these a year or a count may be anybody's. */
export const house = pattern.i`(?<!\p{L})(?:we|our|us|compan(?:y|ies)|firm|business|wir|uns(?:er\p{L}*)?|unternehmen|firma|betrieb|verein|gesellschaft|societ\p{L}+|azienda|impresa|noi|nostr\p{L}|empresa|nosotros|nuestr\p{L}+|asociaci\p{L}+|associ\p{L}+|entreprise|nous|notre|perusahaan|kami|yayasan|syarikat|compania|firma|noastr\p{L}+|asocia[tțţ]i\p{L}+|компаниј\p{L}*|фирма\p{L}*|ние|друштво\p{L}*|компания\p{L}*|дружество\p{L}*|здружени\p{L}*|school|club|foundation|organi[sz]ation)(?!\p{L})`;

const count = "\\d{1,3}(?:[.,’'\\s]\\d{3})*|\\d{1,6}";
const staff =
  'employees|staff members|mitarbeiter(?:innen|\\*innen|:innen)?|mitarbeitende[rn]?|beschäftigten?|angaja[tțţ]i|salaria[tțţ]i|dipendenti|addetti|empleados|trabajadores|salariés|collaborateurs|karyawan|pekerja|вработени|служители|запослених|zaposlenih';
/** One look before the two patterns: a part of every word for them. */
export const anyStaff =
  /employ|staff|size|mitarbeit|beschäftig|angaja|salari|dipendent|addett|emplead|trabajador|effectif|collaborat|karyawan|pekerja|вработени|служители|запослених|zaposlenih/i;
/** "over 120 employees"; the first group is what is told of the number. */
export const employees = pattern.i`(?<![\p{L}\d.,])((?:(?:more than|over|about|around|some|über|mehr als|rund|etwa|ca\.|circa|oltre|più di|peste|aproximativ|más de|plus de|environ|lebih dari|sekitar|над|повеќе од|повече от|преко|više od)\s)?(?:${count})\+?)\s(?:\p{L}{3,14}\s)?(?:${staff})(?!\p{L})`;
export const employeesLabel = pattern.i`^(?:number of employees|employees|company size|mitarbeiter(?:zahl|innen)?|anzahl (?:der )?mitarbeiter|num[ăa]r (?:de )?angaja[tțţ]i|angaja[tțţ]i|(?:numero )?dipendenti|(?:número de )?empleados|effectifs?|(?:nombre de )?salariés|jumlah karyawan|број на вработени|брой служители)\s?:\s?((?:${count})(?:\s?[-–]\s?(?:${count})|\+)?)(?!\d)`;

/** A trade told under its label, and what follows it. */
export const branchLabel = pattern.i`^(?:industry|line of business|branche|gewerbe|wirtschaftszweig|domeniu(?:l)? de activitate|obiect(?:ul)? (?:principal )?de activitate|settore(?: di attività)?|attività prevalente|sector(?: de actividad)?|actividad(?: principal)?|secteur(?: d['’]activité)?|activité(?: principale)?|bidang usaha|jenis usaha|дејност|предмет на дейност|делатност|delatnost)\s?:\s?(\p{L}[^:|@]{3,120})$`;

/** Days and parts of the week: EN, DE, RO, IT, ES, FR, ID and MS, MK, BG and SR, PL, PT, AR. */
const day =
  'mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:nesday)?s?|thu(?:r|rs|rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|mo|di|mi|do|fr|sa|so|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|' +
  'luni|mar[tțţ]i|miercuri|joi|vineri|s[âa]mb[ăa]t[ăa]|duminic[ăa]|lun[eií]?(?:d[iì])?|mar(?:ted[iì]|tes|di)?|mer(?:coled[iì]|credi)?|gio(?:ved[iì])?|ven(?:erd[iì]|dredi)?|sab(?:ato)?|dom(?:enica|ingos?)?|' +
  "lunes|mi[ée]rcoles|jueves|viernes|s[áa]bados?|lundi|mercredi|jeudi|vendredi|samedi|dimanche|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|isnin|khamis|jumaat|ahad|" +
  'пон(?:еделник)?|вто(?:рник)?|сре(?:да)?|сряда|чет(?:врток|въртък)?|пет(?:ок|ък)?|саб(?:ота)?|съб(?:ота)?|нед(?:ела|еля)?|понедељак|l|v|every day|daily|täglich|zilnic|tutti i giorni|todos los días|tous les jours|setiap hari|weekdays|werktags';
const time = '\\d{1,2}(?:(?:[:.h]|\\s?uhr\\s?)\\d{2})?\\s?(?:a\\.?m\\.?|p\\.?m\\.?|h|uhr|часот|ч\\.?|wib|wita)?';
export const dayWord = pattern.i`(?<![\p{L}.])(?:${day})\.?(?![\p{L}])`;
export const timeRange = pattern.i`(?<![\d+/.-])${time}\s?(?:[-–—]|to|bis|a(?:lle)?|à|hasta|până la|до|s\.?d\.?|sampai|hingga)\s?${time}(?![\d/-])`;
const closedWords =
  'closed|geschlossen|[îi]nchis|chiuso|cerrado|fermée?|tutup|затворено|затворен|zatvoreno|by appointment|nach vereinbarung|24\\s?\\/\\s?7|24 ore|non[- ]?stop|libur';
export const closed = pattern.i`(?<!\p{L})(?:${closedWords})(?!\p{L})`;
/** One look before it, without asking what letters stand around. */
export const anyClosed = new RegExp(closedWords, 'i');
