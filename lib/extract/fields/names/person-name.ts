import { isGiven, type Lexicon, plainWord } from '../../lexicon.ts';
import { pattern } from '../../pattern.ts';
import { churchRanks, honorificParts, honorifics, isPatronymic, shortTrades } from '../../vocabulary/name-words.ts';
import { isSchoolSubject } from '../../vocabulary/school-subjects.ts';
import { isBuiltTitle, isTitleWord } from '../../vocabulary/title-words.ts';
import { isPostAfterTitle, isShortTitle } from '../short-titles.ts';
import { aliasedNameIn, aliasMark } from './alias-name.ts';
import { arabicNameIn, inArabic } from './arabic-name.ts';
import { doctorOf, isDegree, isInitials, learned, splitDegree } from './degrees-after.ts';
import { namesFirm } from './firm-names.ts';
import { mayName } from './may-name.ts';
import { initialsAfter, namesWork, saysPronouns, withoutAsides } from './name-asides.ts';
import { joinsFamilies, ordered } from './name-order.ts';
import { type NameWord, nameScore } from './name-score.ts';
import { wordsOf } from './words-of-name.ts';

/** A stretch of text that reads as one person's name, and how much its words alone speak for it (0 to 1). */
export type NameMatch = {
  value: string;
  honorific: string;
  /** Where the words before the name stand that name a post: "Director Ana Pop". */
  post: { start: number; end: number } | undefined;
  /** Of the name in the text. */
  start: number;
  end: number;
  score: number;
};

type Word = NameWord;

/** The name that a whole stretch of text is, honorific, post and degrees aside; `undefined` when anything else is left over. */
export function nameIn(full: string, lexicon: Lexicon): NameMatch | undefined {
  const { names } = lexicon;
  const known = names?.get(full);
  if (known || !names || names.has(full)) return names ? known : readName(full, lexicon);
  const name = readName(full, lexicon);
  names.set(full, name);
  return name;
}

function readName(full: string, lexicon: Lexicon): NameMatch | undefined {
  if (inArabic(full)) return arabicNameIn(full, lexicon);
  // "_ Ana Pop": a stroke drawn before a heading
  if (full.startsWith('_'))
    return readName(
      full.replace(/^[_\s]+/, (drawn) => ' '.repeat(drawn.length)),
      lexicon,
    );
  if (full.includes(aliasMark)) return aliasedNameIn(full, (text) => nameIn(text, lexicon));
  // The questions that most texts fail first
  if (full.length < 2 || full.length > 90 || /[\d@<>{}[\]\\=_#&?!%€$;]/.test(full)) return undefined;
  if (full.includes('..') && pattern`\S\s*\.\.+\s*\p{L}`.test(full)) return undefined;
  const plain = /[\u2010\u2011]/.test(full) ? full.replace(/[\u2010\u2011]/g, '-') : full;
  const bare = /[®™*]/.test(plain) ? plain.replace(/[®™*]/g, ' ') : plain;
  const read = bare.startsWith('M') ? bare.replace(/^(?:Meet|MEET)\s/, (word) => ' '.repeat(word.length)) : bare;
  const text = withoutAsides(read);
  if (!pattern`^[^\p{L}]{0,6}(?:\p{Lu}|\p{Ll}{1,5}[.\s]|\p{Ll}-\p{Ll})`.test(text)) return undefined;
  // A longer word in small letters is no part of a name: most lines end here, before any list is asked
  const known = text.includes('bint') ? text.replace(pattern`\sbint[ie]?\s\p{Ll}+`, '') : text;
  const degreed = text.includes(',') && learned(text.slice(text.indexOf(',')));
  if (!degreed && (smallWord.test(known) || (/[^\0-\x7f]/.test(known) && smallWordOfAny.test(known)))) return undefined;
  if (namesWork(text) || namesFirm(text) || /https?:|www\./.test(text)) return undefined;
  if (mayName(full, lexicon) === 'nobody') return undefined;
  const words = wordsOf(text, lexicon);
  if (words.length === 0 || words.length > 12) return undefined;
  let first = 0;
  let post = 0;
  let titled = false;
  for (; first < words.length; first++) {
    const word = words[first] as Word;
    // "Mr. Shri Kumar": a form of address after another, with one word left, is a name itself
    if (titled && first === words.length - 2 && (/^sh?r[ie]e?$/.test(word.key) || calledSo(words, first))) break;
    if (
      isHonorific(word, words[first + 1], words[first - 1], titled) ||
      isLetterTitle(words, first, lexicon) ||
      isMasterOf(words, first) ||
      isRank(words, first, full) ||
      isDegreeBefore(words, first) ||
      (titled && isLetters(words, first))
    )
      titled = true;
    else if (
      (isTitleWord(word.key) || (isBuiltTitle(word.key) && !given(word, lexicon))) &&
      first < words.length - 1 &&
      (titled ? isPostAfterTitle(words, first, lexicon) : first === post)
    )
      post = first + 1;
    else if (!isShortTitle(words, first, text, lexicon)) break;
  }
  let last = words.length;
  while (
    last > first + 1 &&
    isDegree(words[last - 1] as Word, text) &&
    !(last === first + 2 && isInitials(words, first, text))
  )
    last -= splitDegree(words, last) && last > first + 2 ? 2 : 1;
  if (last > first + 2 && splitDegree(words, last)) last -= 2;
  const kept = words.slice(first, last);
  // "Surgery Dr. Ana Pop": whose house it is
  if (
    !text.includes(',') &&
    kept.slice(1, -1).some((word, at) => shortForm(word) && !isPatronymic(kept[at]?.text ?? ''))
  )
    return undefined;
  const graduate = last < words.length && learned(text.slice((words[last - 1] as Word).end));
  const doctor = last < words.length && doctorOf.test(text.slice((words[last - 1] as Word).end));
  const spokenOf = saysPronouns(read);
  const score = nameScore(
    kept,
    lexicon,
    {
      titled: titled || spokenOf,
      graduate,
      doctor,
      greeted: spokenOf || (first > 0 && salutation.test((words[first - 1] as Word).text)),
    },
    text.slice((kept[0] as Word).start, (kept.at(-1) as Word).end).includes(','),
  );
  if (!score || isSchoolSubject(text)) return undefined;
  // Few write a name's first letters behind it but for a colleague's
  const lettered = score >= 0.5 && initialsAfter(read) !== undefined;
  const [start, end] = [(kept[0] as Word).start, (kept.at(-1) as Word).end];
  const between = text.slice(start, end);
  // "… Hans Müller. Julia Schneider": the end of a sentence
  if (between.includes('.') && pattern`\p{Ll}{3}\.\s+\p{Lu}\p{Ll}`.test(between.replace(/\bM[ou]hd\./g, '')))
    return undefined;
  if (!/^[A-Za-z ]+$/.test(between) && otherSigns.test(between.replace(/\s[asd]\/[lpo]\.?\s/gi, ' '))) return undefined;
  if (/\s[-–]|[-–]\s/.test(between) && !joinsFamilies(between)) return undefined;
  // "Directors: Ana Pop, Ion Pop" is a list
  if (post > 0 && between.includes(',') && /[:\n]/.test(text.slice(0, start))) return undefined;
  const value = ordered(between, kept, lexicon);
  if (!value) return undefined;
  return {
    value,
    honorific: full.slice((words[post] as Word).start, start).trim(),
    post: post > 0 ? { start: (words[0] as Word).start, end: (words[post - 1] as Word).end } : undefined,
    start,
    end,
    score: lettered ? Math.max(score, 0.8) : score,
  };
}

/** What names are not written with, and a list of more than two. */
const otherSigns = pattern`[^\p{L}\p{M}\s'’\`´.,-]|,\s*\S+\s+\S+\s*,`;

const smallWord = /\s(?!(?:della|dello|degli|delle|dalla|santa|bint[ie])\s)[a-z]{5,}(?=[\s,]|$)/;
/** The same in letters of any script, which costs more to ask. */
const smallWordOfAny = pattern`\s(?!(?:della|dello|degli|delle|dalla|santa|bint[ie])\s)\p{Ll}{5,}(?=[\s,]|$)`;

function isHonorific(word: Word, next: Word | undefined, previous: Word | undefined, titled: boolean): boolean {
  if (!next) return false;
  if (!/[.-]/.test(word.text) && !unlikeOthers.test(word.key))
    return (titled && honorificParts.has(word.key)) || honorifics.has(word.key);
  // "Ma. Luisa", "Tan Sri Ahmad" and "Sri Ahmad", "M T Aruna": a name's short form, a rank of two words, initials
  if (/^Ma\.?$/.test(word.text)) return false;
  if (/^se?ri$/.test(word.key)) return titled && malayRank.test(previous?.key ?? '');
  // "DI Anna Berger", a graduate engineer in Austria; "DI STEFANO ANNA" is a family
  if (word.text === 'DI') return next.text !== next.text.toUpperCase() || /^FH$/.test(next.text);
  // "RAin Eva Beispiel", a lawyer; Rain is a family
  if (word.key === 'rain') return word.text !== 'Rain' && word.text !== 'RAIN';
  // Teachers of German grammar schools: "OStR Hans Beispiel", "StD'in"
  if (/^O?St[RD](?:['’]?in)?$/.test(word.text)) return true;
  // "p. Novák": a Czech or Polish gentleman, in small letters as no initial is
  if (word.text === 'p.') return pattern`^\p{Lu}\p{Ll}`.test(next.text);
  if (word.key === 'tan') return /^se?ri$/.test(next.key);
  if (word.text.length === 1 && next.text.length < 3) return false;
  if (word.key.includes('-') && honorifics.has(word.key)) return true;
  if (!/[.-]/.test(word.text)) {
    if (titled && honorificParts.has(word.key)) return true;
    return honorifics.has(word.key);
  }
  // "Dr. biol. hum. Ana Pop": what the degree is in
  if (titled && pattern`^\p{Ll}{2,6}\.$`.test(word.text)) return true;
  const parts = word.text.split(/[.-]/).filter(Boolean).map(plainWord);
  // "Dr.-Ing.", "Dipl.-Kfm.", "Dott.ssa", "rer. nat.", "(FH)": parts of a title that is already under way
  if (titled && (honorificParts.has(word.key) || parts.every((part) => honorificParts.has(part)))) return true;
  if (parts.length > 1)
    return (
      (parts.some((part) => honorifics.has(part) && part.length > 1) &&
        parts.every((part) => honorifics.has(part) || honorificParts.has(part) || part.length < 3)) ||
      (pattern`^(?:\p{L}\.){1,4}\p{L}{0,3}\.?$`.test(word.text) && honorifics.has(word.key))
    );
  if (shortTrades.has(word.key)) return !titled || next.text.length > 1;
  if (!honorifics.has(word.key)) return false;
  // One letter counts without a full stop only: "C. Lopez" is an initial, "H Ahmad" could be both
  return word.key.length > 1 || word.text !== `${word.text[0]}.`;
}

/** Words of which the form or the neighbours tell whether they address somebody; one letter may be an initial. */
const unlikeOthers = /^(?:.$|ma$|se?ri$|di$|rain$|o?st[rd]|tan$)/;

/** "Dr. med. MHBA Ana Pop": a degree in capitals between a form of address and a name that is not in capitals. */
const isLetters = (words: Word[], at: number) =>
  pattern`^\p{Lu}{3,5}$`.test(words[at]?.text ?? '') &&
  words.length - at > 2 &&
  words.slice(at + 1).every(({ text }) => text.length < 3 || text !== text.toUpperCase());

/** Whoever is greeted so is a person, whether a list knows the name or not. */
const salutation = pattern`^(?:Ibk\.|Bpk\.|Sdri?\.|Herrn?|Frau|Mrs?\.?|Ms\.?|Mme|Madame|Monsieur|Signora?|Doamna|Domnul|Se[nñ]ora?|[Gg]ospo(?:din|đa)|[Gg]-?(?:din|đa)\.?|p\.|pan[ií]?|[Гг]осподин|[Гг]оспо[жѓђ]а|[Гг]-(?:н|жа|ѓа))$`;

/** "Dr.", "Dott.": a form of address cut short; "M.E." is a degree, and "Pd." a name of Indians. */
const shortForm = ({ text, key }: Word) =>
  text.endsWith('.') && key.length > 1 && honorifics.has(key) && !pattern`^(?:\p{Lu}\.){2,}$|^Pd\.$`.test(text);

const malayRank = /^(?:tan|dato|datuk|datin|puan|toh)$/;

/** "C." (ciudadano), "M." (monsieur), "H." (haji), "T.P.A." before a whole name; before a family name alone it is an initial. */
const isLetterTitle = (words: Word[], at: number, lexicon: Lexicon) =>
  pattern`^(?:[CDMH]\.|(?:\p{Lu}\.){2,4}\p{Lu}?)$`.test(words[at]?.text ?? '') &&
  words.length - at > 2 &&
  !pattern`\.\p{L}`.test(words[at + 2]?.text ?? '') &&
  (given(words[at + 1], lexicon) || words[at + 1]?.key === 'ma');

/** "Rev. Don Harris", "Mr. I.E. Harris": a given name that is a form of address elsewhere, and initials, before the only word left. */
const calledSo = (words: Word[], at: number) =>
  (words[at]?.text === 'Don' && /^(?:rev|reverend|mr|pastor|ps)$/.test(words[at - 1]?.key ?? '')) ||
  (pattern`^(?!H\.?$)(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$`.test(words[at]?.text ?? '') &&
    pattern`^\p{Lu}\p{Ll}`.test(words[at + 1]?.text ?? ''));

/** "M. en C." */
const isMasterOf = (words: Word[], at: number) =>
  (words[at]?.text === 'M.' && words[at + 1]?.key === 'en') ||
  (words[at]?.key === 'en' && words[at - 1]?.text === 'M.');

/** "Cnl (R) Lic. Ana Pop", "Ven. Canon Ana Pop": a rank cut short, and the mark of who retired, before a form of address. */
const isRank = (words: Word[], at: number, full: string) =>
  (words[at]?.text.length ?? 9) < 5 &&
  (words[at]?.text.endsWith('.') || full.includes('(R)')) &&
  words.length - at > 3 &&
  (words.slice(at + 1, at + 3).some(shortForm) || churchRanks.has(words[at + 1]?.key ?? ''));

/** "LDG. Ana Pop Ruiz", "QFB. …": capitals that nobody could say, before a name of two words or more. */
const isDegreeBefore = (words: Word[], at: number) =>
  at === 0 && words.length > 2 && /^[B-DF-HJ-NP-TV-Z]{3,4}\.$/.test(words[0]?.text ?? '');

const given = (word: Word | undefined, lexicon: Lexicon) =>
  word?.key.split(/[-'’]/).every((part) => isGiven(part, lexicon)) ?? false;

/** Equality of names: case, diacritics, order and punctuation aside. */
export function nameKey(name: string): string {
  const key = plainWord(name);
  // As most names are
  if (/^[a-z]+ [a-z]+$/.test(key)) {
    const [one = '', other = ''] = key.split(' ');
    return one < other ? key : one === other ? one : `${other} ${one}`;
  }
  return [...new Set(key.split(pattern`[^\p{L}]+`).filter(Boolean))].sort().join(' ');
}
