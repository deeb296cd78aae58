import { matchesOf } from '../page/matches.ts';
import { pattern } from '../pattern.ts';
import { advertising, forbids, promise, readersRight, refusal, refuses } from '../vocabulary/objection-words.ts';

export type ObjectionMatch = {
  start: number;
  end: number;
  /** The house forbids it in so many words; else it counts only beside a way to reach somebody or in an imprint. */
  strong: boolean;
};

/** Where a line asks not to be sent advertising: the sentence that says so. */
export function objectionIn(text: string): ObjectionMatch | undefined {
  if (!advertising.test(text) || !refusal.test(text)) return undefined;
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end);
    if (sentence.length > 900 || !advertising.test(sentence) || !refusal.test(sentence)) continue;
    if (!readersRight.test(sentence) && forbids.some((pattern) => pattern.test(sentence)))
      return { start, end, strong: true };
    if (sentence.length > 240 || promise.test(text.slice(Math.max(0, start - 80), end + 80))) continue;
    if (refuses.some((pattern) => pattern.test(sentence))) return { start, end, strong: false };
  }
  return undefined;
}

/** Cut at full stops that end a word, not at those of "E-Mail v. 3" or "z. B.". */
function sentences(text: string): { start: number; end: number }[] {
  const cuts = matchesOf(text, pattern.g`(?<=[\p{L}\d)]{3}[.!?;])\s+(?=[\p{Lu}\d(])`).map(
    ({ index, 0: gap }) => [index, index + gap.length] as const,
  );
  const starts = [0, ...cuts.map(([, next]) => next)];
  const ends = [...cuts.map(([end]) => end), text.length];
  return starts.map((start, at) => ({ start, end: ends[at] ?? text.length }));
}
