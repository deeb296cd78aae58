import { titleScore } from '../../fields/job-title.ts';
import { matchesOf } from '../../page/matches.ts';
import { pattern } from '../../pattern.ts';
import { type NameOf, namesFrom, type Told } from './told-names.ts';
import { isOld, sentenceAt } from './told-of-house.ts';

/**
 * "Our coach, Ana Pop, …", "unsere Leiterin, Ana Pop", "antrenorul nostru, Ion Pop": people of whom a house says that they are its own.
 * Without the comma a guest thanks "our guide Ana Pop".
 */
export function ofOurs(text: string, nameOf: NameOf): Told[] {
  return matchesOf(text, ours).flatMap(({ index, 0: said }) => {
    const from = index + said.length;
    if (isOld(sentenceAt(text, index).text)) return [];
    return afterPost(text, from, nameOf) ?? underPost(text, index, from, nameOf) ?? [];
  });
}

/** Asked before the rest: most lines end here. */
export const ourCue = /our |unser|nostr|notre |nuestr|naš|наш|noastr| kami[, ]/i;

const ours = pattern.gi`(?<!\p{L})(?:our|unsere?[mnrs]?|nostr(?:[oa]|u|ul)|noastr[ăa]|notre|nuestr[oa]|naš[aie]?|наш(?:а|иот|ата|ият|ия)?|kami)(?!\p{L}),?\s`;

/** The words between "our" and a name are a post, of four words at most. */
function afterPost(text: string, from: number, nameOf: NameOf): Told[] | undefined {
  const rest = text.slice(from, from + 70);
  let words = 0;
  for (const { index, 0: gap } of matchesOf(rest, gaps)) {
    if (++words > 4 || /[.;:!?]/.test(gap)) return undefined;
    if (!gap.includes(',')) continue;
    const end = from + index;
    if (!pattern`^\p{Lu}`.test(text.slice(end + gap.length, end + gap.length + 2)) || !isPost(rest.slice(0, index)))
      continue;
    const named = namesFrom(text, end + gap.length, nameOf);
    if (named.length) return named.map((one) => ({ ...one, title: { start: from, end } }));
  }
  return undefined;
}

/** Romanian and Indonesian put the word after the post: the name follows it. */
function underPost(text: string, index: number, from: number, nameOf: NameOf): Told[] | undefined {
  if (!pattern.i`^(?:nostru|noastr\p{L}|kami),`.test(text.slice(index, from))) return undefined;
  const before = pattern`(?:\p{L}+\s){1,3}$`.exec(text.slice(Math.max(0, index - 50), index))?.[0] ?? '';
  const words = before.trimEnd().split(' ');
  const at = words.findIndex(
    (word, first) => isPost(words.slice(first).join(' ')) || isPost(word.replace(/(?:ul|a)$/, '')),
  );
  if (at < 0) return undefined;
  const post = words.slice(at).join(' ');
  const start = index - 1 - post.length;
  const named = namesFrom(text, from, nameOf);
  return named.length ? named.map((one) => ({ ...one, title: { start, end: index - 1 } })) : undefined;
}

const gaps = pattern.g`[\s,.;:!?]+`;

const isPost = (words: string) => titleScore(words) === 1 && !guests.test(words);

/** Whoever a house calls its own and who does no work there. */
const guests = pattern.i`(?<!\p{L})(?:(?:mit)?glied|member|mem(?:br|be)|miembro|soci[oa]|anggota|ahli|partner|p[aä]rtner|client|kunde|customer|guest|gast|ospite|invit|student|pupil|schüler|alun|alumn|elev|siswa|sponsor|patron|pate|saint|heilige|dichter|poet|champion|meister|campion|queen|king|spieler|player|gioca|juga|sportiv|athlet|sportler|autor|author|artist|k[üu]nstler|readers?|leser|friend|freund|amic|prieten|followers?)`;
