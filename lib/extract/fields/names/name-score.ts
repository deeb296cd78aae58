import { isFamily, isGiven, type Lexicon } from '../../lexicon.ts';
import { pattern } from '../../pattern.ts';
import { isBusiness } from '../../vocabulary/business-words.ts';
import { isCountryAlone } from '../../vocabulary/country-names.ts';
import {
  endsAsFamily,
  endsAsGiven,
  endsAsThing,
  houseEnding,
  isOtherWord,
  isPatronymic,
  particles,
} from '../../vocabulary/name-words.ts';
import { isHouseWord } from '../../vocabulary/organization-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { firmLetters, schoolLetters } from './firm-names.ts';
import { beginsPhrase } from './phrase-leads.ts';

/** A word of a text that may be a name: as written, and as lists hold it. */
export type NameWord = { text: string; key: string; start: number; end: number };

/** What stood around the words: a form of address before them, a degree after them. */
type Around = { titled: boolean; graduate: boolean; doctor: boolean; greeted: boolean };

/** A capital after the first letter, a mark, or a letter with a sign: most words of names have none. */
const uncommon = /.[A-Z]|['’-]|[^\0-\x7f]/;

/** 0 when it cannot be a name; else what its words say. */
export function nameScore(
  words: NameWord[],
  lexicon: Lexicon,
  { titled, graduate, doctor, greeted }: Around,
  reversed: boolean,
): number {
  const patronymic = words.findIndex(({ text }, at) => at > 0 && at < words.length - 1 && isPatronymic(text));
  if (words.length === 0 || words.filter(({ key }) => !particles.has(key)).length > (patronymic > 0 ? 8 : 6)) return 0;
  let given = 0;
  let family = 0;
  let ending = false;
  let capitalised = 0;
  let full = 0;
  let doubts = 0;
  let odd = false;
  const month = monthNames.has(words[0]?.key ?? '');
  const shouted = words.every((word) => word.text === word.text.toUpperCase());
  if (schoolLetters.test(words[0]?.text ?? '') || (!shouted && firmLetters.test(words.at(-1)?.text ?? ''))) return 0;
  // "DANE I ADRES", "ANA I IVAN": two things, or two people
  if (shouted && words.length === 3 && /^[IИ]$/.test(words[1]?.text ?? '')) return 0;
  for (const [at, word] of words.entries()) {
    const short = word.text.length < 5 || word.text.includes('.');
    if (
      (short && pattern`^\p{Lu}\.?$`.test(word.text)) ||
      (short && pattern`^\p{Lu}{2}$`.test(word.text) && !shouted && !leads(words, at)) ||
      (short && pattern`^(?:\p{Lu}\.){1,3}\p{Lu}?$`.test(word.text))
    ) {
      // "SD Islam": an initial pair that is a word of its own
      if (isOtherWord(word.key) && word.key.length > 1 && !word.text.includes('.')) return 0;
      capitalised++;
      continue;
    }
    if (at > 0 && (particles.has(word.key) || isPatronymic(word.text)) && word.text === word.text.toLowerCase())
      continue;
    if (!pattern`^\p{Lu}`.test(word.text) && !(graduate && at > 0) && !isPatronymic(words[at - 1]?.text ?? ''))
      return 0;
    const known = isGiven(word.key, lexicon);
    if (particles.has(word.key) && (at > 0 || leads(words, at))) {
      capitalised++;
      continue;
    }
    // "Downtown Springfield DDA": letters among words are a body's, unless a family stands in capitals
    if (!shouted && pattern`^\p{Lu}{3}$`.test(word.text) && !known && !isFamily(word.key, lexicon)) return 0;
    // "Dan", "Julio", "Paris" are words of sites too: somebody else's word must speak for the name
    if (at > 0 && at === words.length - 1 && houseEnding.test(word.key)) return 0;
    const surname = isFamily(word.key, lexicon);
    // "WhatsApp'tan": an ending after a word of sites
    const core = uncommon.test(word.text) ? word.key.replace(/^[ld]['’]|(?<=.{4})['’].*$/g, '') : word.key;
    const doubtful =
      isBusiness(word.key) ||
      isTradeOfSeveral(word.key) ||
      ((patronymic < 0 || at < patronymic) && (isOtherWord(core) || (!known && !surname && isHouseWord(core))));
    // "Marko-Primer-Gymnasium"
    if (word.key.includes('-') && houseEnding.test(word.key.slice(word.key.lastIndexOf('-') + 1))) return 0;
    if (modelOfCar.test(word.key)) return 0;
    // "Bul. Partizanska": a street's short form is no name
    if (doubtful && word.text.endsWith('.')) return 0;
    if ((doubtful || isTitleWord(word.key)) && !known && !surname) {
      // "Linda Church", "Ana Pop del Real": a word of sites may be a family name where a given name came before
      const [least, most] = particles.has(words[at - 1]?.key ?? '') ? [3, 5] : [2, 3];
      if (!doubtful || at !== (reversed ? 0 : words.length - 1) || words.length > most || words.length < least)
        return 0;
      odd = true;
      capitalised++;
      full++;
      continue;
    }
    // "Ana Pop AcA": a name in one word ends in no capital after a small letter
    if (full > 1 && pattern`\p{Ll}\p{Lu}$`.test(word.text)) return 0;
    if (word.text.includes('.') && !pattern`^\p{Lu}(?:\p{Ll}{1,3}|\p{Lu}{1,2})\.$`.test(word.text)) return 0;
    if (
      uncommon.test(word.text) &&
      pattern`[^'’\`´.-]\p{Ll}\p{Lu}\p{Lu}|['’]s$|\p{Ll}-\p{Ll}|\p{Lu}{3}-\p{Lu}\p{Ll}`.test(word.text)
    )
      return 0;
    // "TSV", "GBT" before a place: no name has capitals alone and no vowel
    if (
      !surname &&
      word.text.length > 2 &&
      pattern`^\p{Lu}+$`.test(word.text) &&
      !/[aeiouyаеиоуъыяюєіїөү]/.test(word.key)
    )
      return 0;
    capitalised++;
    full++;
    if (
      !known &&
      !greeted &&
      word.key.length > 5 &&
      !surname &&
      endsAsThing(word.key) &&
      !beforeCapitals(words, at) &&
      !endsAsHouse(words, at, lexicon)
    ) {
      // "Ana Firmamento": a family may end as things do where names alone stand before it
      const last = at > 0 && at === words.length - 1 && !reversed;
      if (!last || given === 0 || (at === 1 ? given !== 1 : given + family <= at) || !namedWord.test(word.text))
        return 0;
      odd = true;
    }
    if (doubtful || isTitleWord(word.key)) {
      doubts++;
      continue;
    }
    const parts = known || !/[-'’]/.test(word.key) ? [] : word.key.split(/[-'’]/);
    const ends = at > 0 && endsInFamily(word);
    if (known || parts.some((part) => isGiven(part, lexicon)) || endsAsGiven(word.key)) given++;
    if (surname || ends || parts.some((part) => isFamily(part, lexicon))) family++;
    ending ||= ends;
  }
  // Four words of which no list knows two are a phrase
  if (full > 3 && given + family < 2 && !titled) return 0;
  if (full === 0 || doubts > 1 || (odd && given === 0)) return 0;
  // "San Vicente", "Santa Ana de Abajo": a place or a house before it is a person
  if (
    !reversed &&
    /^(?:san|santa|santo|sao|saint|sainte|sankt|st|sveti|sveta|св|света|свети)$/.test(words[0]?.key ?? '')
  )
    return 0;
  if (!titled && !reversed && words.length > 1 && beginsPhrase(words)) return 0;
  // "Acme South East Asia", "Springfield West"
  const quarters = words.filter(({ key }) => compass.test(key));
  if (quarters.length > 1 || (quarters.length === 1 && !titled && given + family < 3 && quarters[0] === words.at(-1)))
    return 0;
  // "NJ Springfield": a town after its state
  if (words.length === 2 && stateOfUS.test(words[0]?.text ?? '') && family === 0) return 0;
  // "Ana Pop del": the rest of the name stands behind it
  if (words.length > 2 && /^(?:d[eiou]|del|della|dos|das|van|von)$/.test(words.at(-1)?.text ?? '')) return 0;
  // A doubtful word and none that a list of names knows: "Delivery Driver", "Paris Shuttle"
  if (doubts && given + family === 0 && !(month && words.length === 2)) return 0;
  if (words.length === 1 && graduate) return given + family ? 0.65 : 0.5;
  if (words.length === 1 && greeted && full) return 0.5;
  // "Tanzania" over what a house has there
  if (words.length === 1 && !titled && isCountryAlone(words[0]?.text ?? '')) return 0;
  if (words.length === 1)
    return titled ? (given + family ? 0.5 : 0) : given && (words[0] as NameWord).text.length > 2 ? 0.3 : 0;
  if (capitalised < 2) return 0;
  if (patronymic > 0) return 0.9;
  // "Ana P.": who signs so hides the family
  const hidden = words.length === 2 && pattern`^\p{Lu}\.$`.test(words[1]?.text ?? '');
  const base =
    odd || hidden
      ? 0.4
      : given > 0
        ? given + family > 1
          ? 0.8
          : 0.65
        : ending || shapedAsName(words, lexicon)
          ? 0.5
          : family > 0
            ? 0.4
            : 0.3;
  // "S. Oliver", "A. Lange": a family or a brand is called so as well; what stands beside it must tell
  const initialed = words.length === 2 && pattern`^\p{Lu}\.?$`.test(words[0]?.text ?? '');
  const more = titled ? (given + family ? 0.35 : 0.2) : doctor ? 0.36 : graduate ? 0.25 : 0;
  return Math.min(1, (initialed ? Math.min(base, 0.45) : base) + more - (shouted && given + family < 2 ? 0.15 : 0));
}

const namedWord = pattern`^\p{Lu}\p{Ll}+$`;

/** "Pop y Ruiz Auditores": Spanish names houses after the trade of those who run them. */
const isTradeOfSeveral = (key: string) => key.endsWith('ores') && isTitleWord(key.slice(0, -2));

/** Months that people are called after: two words in capitals that begin with one may be a name, if others beside it are. */
const monthNames: ReadonlySet<string> = new Set(
  'julio junio augusto agosto april may june august avril juni juli'.split(' '),
);

/** "DE LA PENA Ana", "Di Pop Ana": a family name that comes first and begins with its particle. */
const leads = (words: readonly NameWord[], at: number) =>
  /^(?:d[eiau]|del|della|dos|van|von)$/.test(words[0]?.key ?? '') &&
  words.length - at > 2 &&
  words.slice(0, at + 1).every(({ key }) => particles.has(key));

/** "Vanness MBEKI NDALA": a given name where the family stands in capitals, however it ends. */
const beforeCapitals = (words: readonly NameWord[], at: number) =>
  at === 0 &&
  words.length > 1 &&
  pattern`^\p{Lu}\p{Ll}+$`.test(words[0]?.text ?? '') &&
  words.slice(1).every(({ text }) => pattern`^\p{Lu}{3,}$`.test(text));

/** "Florian Dahlhaus": a German family has its name of a house, where one given name alone stands before it. */
const endsAsHouse = (words: readonly NameWord[], at: number, lexicon: Lexicon) =>
  at === 1 &&
  words.length === 2 &&
  pattern`^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$`.test(words[1]?.text ?? '') &&
  /.{3}haus$/.test(words[1]?.key ?? '') &&
  !/(?:gast|rat|kranken|pfarr|kauf|auto|wohn|schul|gemeinde|haupt|kur|bade|reise|forst|bau|gewachs|brau|treppen|feuerwehr|vereins|mutter|eltern|geburts|ferien|land|park|wirts|senioren|jugend|kinder|frauen|waren|mobel|opern|hoch)haus$/.test(
    words[1]?.key ?? '',
  ) &&
  isGiven(words[0]?.key ?? '', lexicon);

/** "Mercedes E-Klasse" */
const modelOfCar = /-(?:klasse|class|classe|clase|classé)$/;

const compass = /^(?:north|south|east|west)$/;

/** Those that nobody has for initials before one word. */
const stateOfUS = /^(?:N[CDHJMVY]|PA|TX|FL|W[AIVY]|CT|K[SY]|IL|OH|OK|OR|VA|AZ|CO)$/;

/** "Petrović" loses the mark that tells it from a word in -ic, so the word is asked as it is written. */
const endsInFamily = ({ text, key }: NameWord) =>
  endsAsFamily(key) || (/[ćĆ]$/.test(text) && pattern.i`\p{L}{2}ić$`.test(text));

/** "K K Latha": two initials and a word or two. "Lim Mei Hua": a family name and two syllables as Chinese names have them. */
function shapedAsName(words: readonly NameWord[], lexicon: Lexicon): boolean {
  const letters = words.findIndex(({ text }) => !pattern`^\p{Lu}\.?$`.test(text));
  if (letters >= 2 && words.length - letters < 3) return true;
  const [family, ...syllables] = words;
  return (
    syllables.length === 2 &&
    family !== undefined &&
    family.key.length < 6 &&
    isFamily(family.key, lexicon) &&
    syllables.every(({ text }) => syllable.test(text))
  );
}

const syllable = /^(?:[BPMFDTLNGKHJQXZCSRYW]|Ch|Sh|Zh|Ng|Hs|Kh|Th|Ph|Ts)?[AEIOUaeiou][aeiou]{0,2}(?:ng?|[kpthmrw])?$/;
