import { type Pattern, pattern } from '../pattern.ts';
import type { Line } from './outline.ts';

/**
 * The short words that the texts of a language cannot do without and what stands over its addresses, of the product's languages
 * and those beside them. Words of two languages count for both.
 */
const smallWords: Record<string, string> = {
  en: 'the and of to for with our you your is are this that from phone address',
  de: 'und der die das für mit ist sie wir auf nicht ein eine zur zum bei impressum kontakt startseite telefon über vorstand vorsitzende vorsitzender geschäftsführer datenschutz öffnungszeiten',
  fr: 'les des une pour dans vous nous est sur avec aux votre notre et téléphone contactez accueil adresse mentions légales équipe',
  it: 'il della dei per con che sono nostro una alla gli più di nel telefono contatti cellulare indirizzo siamo dove orari',
  es: 'los las para con una que por del nuestro está su más y en el teléfono contacto dirección inicio nosotros somos horario',
  pt: 'os das para com uma que por nosso não são você em dos na telefone contato contactos endereço',
  ro: 'și în pentru din cu este sunt care noastră pe mai ale sau prin telefon contact acasă despre adresa noi servicii echipa',
  id: 'dan yang untuk dengan dari kami adalah pada dalam akan anda ini telepon telp hubungi alamat beranda tentang',
  ms: 'dan yang untuk dengan daripada kami ialah pada dalam boleh anda kerana telefon hubungi alamat tentang',
  mk: 'и на за со во ќе од сте ние кои како се телефон контакт адреса почетна',
  bg: 'и на за от в с са при ние който се ви телефон контакти адрес начало',
  sr: 'и на за је са од у или су смо који се телефон контакт адреса почетна',
  ru: 'и в на с по для мы вы от из как или не телефон адрес контакты',
  cs: 'a v na se je pro do nebo jsou jsme naše kontakt úvod adresa',
  sk: 'a v na sa je pre do alebo sú sme naše kontakt úvod adresa',
  pl: 'i w na z do się jest oraz dla nie od lub kontakt adres strona',
  nl: 'het een van voor met op te wij uw ons niet bij adres telefoon',
  da: 'og af det til med er på ikke ved fra vi os jer eller også hos åbningstider afdeling hjemmeside adresse telefon tlf',
  no: 'og av det til med er på ikke ved fra vi oss dere eller også hos åpningstider avdeling personvern nettside adresse telefon tlf',
  sv: 'och av det till med är på inte vid från vi oss er eller också hos öppettider adress telefon',
  fi: 'ja on ei tai se että sekä myös meidän osoite puhelin yhteystiedot',
  hu: 'a az és egy hogy nem vagy is kapcsolat telefon cím',
  sl: 'in na za je so od v ali smo kot domov naslov telefon',
  sq: 'dhe në të për nga një është adresa kontakt',
  tr: 've bir için ile bu da olarak daha iletişim adres telefon hakkımızda',
  el: 'και το της του για με στο στην τηλέφωνο διεύθυνση επικοινωνία',
};

/** Serbian in Latin letters. */
const serbianToo = 'i na za je sa od u ili su smo koji kao telefon kontakt adresa početna';

/** Letters that one of these languages alone has; a name on a page in another may hold one, so they count where words are few. */
const ownLetters: readonly [letters: Pattern, language: string][] = [
  [pattern.i`[șțţ]`, 'ro'],
  [pattern.i`[ѓќѕ]`, 'mk'],
  [pattern.i`[ђћ]`, 'sr'],
  [pattern.i`[łśźżńę]`, 'pl'],
  [pattern.i`[őű]`, 'hu'],
  [pattern`[ğı]`, 'tr'],
  [pattern.i`[řěů]`, 'cs'],
  [pattern`ß`, 'de'],
];

const languagesOf = new Map<string, string[]>();
for (const [language, words] of [...Object.entries(smallWords), ['sr', serbianToo] as const])
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** How many words are looked at: enough to tell, whatever the page's length. */
const most = 1_500;
const least = 5;

/**
 * The language a page is written in, as an ISO 639-1 code, by its small words; `undefined` where they are few or two languages
 * have nearly as many. Templates leave `lang="en"` on pages in every language.
 */
export function writtenIn(lines: readonly Line[]): string | undefined {
  const counts = new Map<string, number>();
  const words = new Map<string, number>();
  let seen = 0;
  for (const { text } of lines) {
    if (seen > most) break;
    for (const word of text.toLowerCase().split(pattern`[^\p{L}]+`)) {
      seen++;
      const languages = languagesOf.get(word);
      if (!languages) continue;
      words.set(word, (words.get(word) ?? 0) + 1);
      for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [[first = '', said = 0] = [], [second = ''] = []] = [...counts].sort((a, b) => b[1] - a[1]);
  /** How often the words of one stand that the other has not. */
  const apart = (one: string, other: string) =>
    [...words].reduce((sum, [word, times]) => {
      const languages = languagesOf.get(word) ?? [];
      return languages.includes(one) && !languages.includes(other) ? sum + times : sum;
    }, 0);
  const own = apart(first, second);
  return said >= least && own > 1 && own >= 2 * apart(second, first) ? first : spelledIn(lines);
}

/** The language whose own letters stand in three lines or more, and no other's. */
function spelledIn(lines: readonly Line[]): string | undefined {
  const text = lines.slice(0, 200).filter(({ text }) => /[^\0-\x7f]/.test(text));
  const found = ownLetters.filter(([letters]) => text.filter((line) => letters.test(line.text)).length >= 3);
  return found.length === 1 ? found[0]?.[1] : undefined;
}
