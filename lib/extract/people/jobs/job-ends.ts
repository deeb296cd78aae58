import { titleScore } from '../../fields/job-title.ts';
import { contains, linkOf } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import { opensOtherwise } from '../told/biographies.ts';

/** "Dentist — She has worked in …": where the job ends that opens a paragraph. */
export function openingJob({ text }: Line): number | undefined {
  if (opensOtherwise(text)) return undefined;
  const first = pattern`^\p{Lu}[^.!?:;\d]{3,90}(?:\se\.\s?V\.(?!\p{L})|(?=\.\s+\p{Lu}))`.exec(text)?.[0];
  // "Vorsitzende der Liga e. V.": the stops of a club's form end no sentence. A short rest could be the end of a word cut short: "Admin. Assistant"
  const rest = text.length - (first?.length ?? 0);
  if (
    first &&
    (rest > 60 || first.endsWith('V.')) &&
    !told.test(first) &&
    first.split(' ').length < 12 &&
    titleScore(first.split(' ', 2).join(' ')) === 1
  )
    return first.length;
  if (text.length < 90) return undefined;
  const lead = pattern`^\P{N}{3,50}?(?=\s[—–]\s\p{Lu})`.exec(text)?.[0];
  return lead && lead.split(' ').length < 6 && titleScore(lead) === 1 ? lead.length : undefined;
}

/** Words of a sentence about somebody: no job stands alone there. */
const told = pattern.i`(?:^|\s)(?:is|was|are|has|have|had|joined|works?|worked|leads|he|she|they|we|i|ist|war|hat|sind|leitet|arbeitet|kam|er|sie|wir|ich|est|a|été|elle|il|è|lavora|es|trabaja|este|lucrează|adalah|е|with|seit|since|depuis|bei|at|chez)\s`;

/** "Director: Ana Pop" in her own card: where the words before her name end. */
export function nameAgain({ text }: Line, name: string): number | undefined {
  const at = text.length < 120 ? text.lastIndexOf(name) : -1;
  const label = at > 3 ? pattern`^(.{3,60}?)\s?:\s`.exec(text.slice(0, at))?.[1] : undefined;
  return label?.length;
}

/** "Ana Pop – artist" under her name: where what is said of her begins. */
export const pastName = ({ text }: Line, name: string): number =>
  text.startsWith(name)
    ? (pattern`^\s?[–—|:,-]\s(?=\p{L})`.exec(text.slice(name.length))?.[0].length ?? -name.length) + name.length
    : 0;

/** Where the words end and a trailing link or button ("Write to her") begins; the whole line when all of it is one link. */
export function wordsEnd(line: Line): number {
  let end = line.text.length;
  for (let at = line.pieces.length - 1; at > 0; at--) {
    const piece = line.pieces[at] as Line['pieces'][0];
    const link = linkOf(piece.box);
    if (!link || contains(link, line.box)) break;
    end = piece.start;
  }
  return end;
}

/** "Speech therapist. By appointment, with care.": the job without what is told after it. */
export function withoutSentence(text: string): string {
  const job = pattern`^(\p{L}.{2,60}?\p{Ll}{3})\.\s\p{Lu}\S*(?:\s\S+){2,}$`.exec(text)?.[1];
  return job && titleScore(job) === 1 ? job : text;
}

/** "Chair: Pastor" before a name: the post without what the holder is besides. */
export function postAlone(text: string): string {
  const [, post, besides] = pattern`^(.{3,40}):\s(\p{L}+)$`.exec(text) ?? [];
  return post && besides && titleScore(post) === 1 && titleScore(besides) === 1 ? post : text;
}
