import { isHouseWord, pageWord } from '../../vocabulary/organization-words.ts';
import { isBuiltTitle, isTitleWord } from '../../vocabulary/title-words.ts';
import type { Mention, Place } from './organization-mention.ts';
import { smallShare } from './organization-signs.ts';

/** The words of a name; `run`: together; `initials`: of them. */
export type Words = { words: readonly string[]; run: string; initials: string };
type Named = Words & { mentions: readonly Mention[] };

/** How much of what a place says of another name it says of this one: of a longer name that holds it, of a shorter one inside it. */
export function shareOf(own: Words, other: Words, folder: string | undefined): number {
  if (folder && wholeOf(own, other)) return 0.8;
  const short = own.words.length < other.words.length ? own : other;
  const long = short === own ? other : own;
  const first = short.words[0] ?? '';
  // "CNX" is how "Colegiul Național Exemplu" is said for short: what is said of it is said of the whole name
  if (short.words.length === 1 && long.words.length > 2 && long.initials === first) return own === long ? 0.8 : 0.35;
  if (short.words.length === long.words.length || (short.words.length === 1 && first.length < 3)) return 0;
  const from = long.words.indexOf(first);
  if (from < 0 || !short.words.every((word, at) => long.words[from + at] === word)) return 0;
  return own === short ? 0.5 : 0.35;
}

/**
 * "Municipalidad Distrital de Valle Verde" of "Valle Verde" or "ValleVerde": a folder is called by the short name, so that its
 * spelling says nothing against the whole one.
 */
function wholeOf({ words, run: rest }: Words, { words: short, run: end }: Words): boolean {
  return (
    words.length > short.length && end.length > 3 && rest !== end && rest.endsWith(end) && isHouseWord(words[0] ?? '')
  );
}

/** Places whose whole text is a name. */
const naming: ReadonlySet<Place> = new Set<Place>([
  'stated',
  'stated-site',
  'site-name',
  'app-name',
  'title-only',
  'title-first',
  'title-between',
  'title-last',
  'logo',
  'brand',
  'home-link',
  'copyright',
  'label',
  'imprint',
  'footer-heading',
  'over-address',
]);

/** Found as a whole in fewer places than the longer names that hold it, or that it is the initials of: 1, in far fewer 1.5. */
export function cutOut(
  own: Named,
  places: ReadonlySet<Place>,
  all: readonly Named[],
  told: readonly { own: ReadonlySet<Place> }[],
): number {
  if (own.mentions.length > 8) return 0;
  let whole = 0;
  for (const place of places) if (naming.has(place)) whole++;
  if (whole > 1) return 0;
  const longer = new Set<Place>();
  let least = whole + 1;
  for (let at = 0; at < all.length; at++) {
    const long = all[at] as Named;
    if (!isPartOf(own, long)) continue;
    if (initialsOf(own, long)) least = whole;
    for (const place of told[at]?.own ?? []) if (naming.has(place)) longer.add(place);
  }
  return longer.size > least ? 1.5 : longer.size >= least && longer.size ? 1 : 0;
}

const initialsOf = ({ words }: Words, long: Words) =>
  words.length === 1 && long.words.length > 2 && long.initials === words[0];

function isPartOf(own: Named, long: Named): boolean {
  const { words } = long;
  if (words.length <= own.words.length || words.length > own.words.length + 6) return false;
  const first = own.words[0] ?? '';
  if (initialsOf(own, long)) return true;
  const from = words.indexOf(first);
  if (from < 0 || !own.words.every((word, step) => words[from + step] === word)) return false;
  const value = long.mentions[0]?.value ?? '';
  // "Exemplu - Best of all": a name and more
  return !/\s[|–—•·:-]\s/.test(value) && !withPageWords(long, own) && smallShare(value) < 0.4;
}

/** This name is the other with nothing but words around it that name a page or a job: "Founder Exemplu", "Exemplu Staff". */
export function withPageWords({ words: own }: Words, { words: other }: Words): boolean {
  if (own.length <= other.length) return false;
  const from = own.indexOf(other[0] ?? '');
  if (from < 0 || !other.every((word, at) => own[from + at] === word)) return false;
  return own.every(
    (word, at) =>
      (at >= from && at < from + other.length) || isTitleWord(word) || isBuiltTitle(word) || pageWord.test(word),
  );
}
