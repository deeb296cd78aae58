import { plainWord } from '../../lexicon.ts';
import { pattern } from '../../pattern.ts';
import { isOtherWord, isPatronymic } from '../../vocabulary/name-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import type { NameMatch } from './person-name.ts';

/** What stands between a name and the other one somebody goes by. */
export const aliasMark = ' @ ';

/**
 * "Mohd Ali @ Alias bin Hassan", as names are registered in Malaysia and Singapore: two names of which one has a patronymic or
 * begins as names do there, or which share a word. After other names the mark says where somebody works. `read`: how one name is read.
 */
export function aliasedNameIn(full: string, read: (text: string) => NameMatch | undefined): NameMatch | undefined {
  const [left = '', right = '', more] = full.length > 90 ? [] : full.split(aliasMark);
  if (more !== undefined) return undefined;
  const [one, other] = [read(left) ?? singleName(left), read(right) ?? singleName(right)];
  if (!one || !other || one.post || other.post) return undefined;
  const [mine, theirs] = [one, other].map(({ value }) => value.split(' '));
  const both = [...(mine ?? []), ...(theirs ?? [])];
  const known = both.some((word) => isPatronymic(word) || malayLead.test(word));
  const shared = mine?.some((word) => word.length > 2 && theirs?.includes(word));
  // "Siti Aminah @ Globex": the second must be read as a name by itself, or carry the patronymic of both
  if (!(shared || (known && (other.score >= 0.3 || mine?.some(isPatronymic))))) return undefined;
  const end = left.length + aliasMark.length + other.end;
  const score = Math.max(0.65, one.score, other.score);
  return { ...one, value: full.slice(one.start, end), end, score };
}

/** How Malay names begin that are no family's. */
const malayLead =
  /^(?:moh(?:d|amad|ammad|ammed)|muh(?:d|amad|ammad)|md|abd|abdul|siti|nurul?|noor|nor|wan|nik|tengku|tunku|raja|syed|sharifah|syarifah|che|awang|dayang)$/i;

/** One word that could be a name and that lists do not know. */
function singleName(text: string): NameMatch | undefined {
  const value = text.trim();
  const key = plainWord(value);
  if (!pattern`^\p{Lu}[\p{L}'’-]{1,20}$`.test(value) || isOtherWord(key) || isTitleWord(key)) return undefined;
  const start = text.indexOf(value);
  return { value, honorific: '', post: undefined, start, end: start + value.length, score: 0.2 };
}
