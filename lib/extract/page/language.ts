import type { Line } from './outline.ts';

/**
 * The short words that the texts of a language cannot do without and its neighbours do not share, of the product's languages and
 * those beside them. Words of two languages count for both.
 */
const smallWords: Record<string, string> = {
  en: 'the and of to for with our you your is are this that from',
  de: 'und der die das für mit ist sie wir auf nicht ein eine zur zum bei',
  fr: 'les des une pour dans vous nous est sur avec aux votre notre et',
  it: 'il della dei per con che sono nostro una alla gli più di nel',
  es: 'los las para con una que por del nuestro está su más y en el',
  pt: 'os das para com uma que por nosso não são você em dos na',
  ro: 'și în pentru din cu este sunt care noastră pe mai ale sau prin',
  id: 'dan yang untuk dengan dari kami adalah pada dalam akan anda ini',
  ms: 'dan yang untuk dengan daripada kami ialah pada dalam boleh anda kerana',
  mk: 'и на за со во ќе од сте ние кои како се',
  bg: 'и на за от в с са при ние който се ви',
  sr: 'и на за је са од у или су смо који се',
};

/** Serbian in Latin letters. */
const serbianToo = 'i na za je sa od u ili su smo koji kao';

const languagesOf = new Map<string, string[]>();
for (const [language, words] of [...Object.entries(smallWords), ['sr', serbianToo] as const])
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** How many words are looked at: enough to tell, whatever the page's length. */
const most = 1_500;
const least = 10;

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
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
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
  return said >= least && own > 1 && own >= 2 * apart(second, first) ? first : undefined;
}
