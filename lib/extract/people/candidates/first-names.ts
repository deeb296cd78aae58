import { titleScore } from '../../fields/job-title.ts';
import type { Finding } from '../../finding.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import type { Candidate } from './candidates.ts';

/** What a given name weighs as a name where the words before it ask for somebody and a number follows. */
const called = 0.55;

/**
 * Whoever is called by the given name alone: "Contact person: Ana" and a number in its line or the next, or "Ana" over a job where a
 * paragraph of the page tells what she does.
 */
export function withFirstNames(
  page: Page,
  candidates: readonly Candidate[],
  byLine: ReadonlyMap<number, Finding[]>,
): Candidate[] {
  return candidates.map((one) => {
    if (!isGivenAlone(one)) return one;
    if (one.asked) return numbered(one) ? { ...one, name: { ...one.name, score: called } } : one;
    return one.whole && working(one) && toldOf(one)
      ? { ...one, asked: true, name: { ...one.name, score: called } }
      : one;
  });

  /** A job stands under the name, or over it, and nothing else. */
  function working({ line }: Candidate): boolean {
    const under = page.lines[line.index + 1]?.text ?? '';
    return under.length < 50 && titleScore(under) >= 0.5;
  }

  /** "Ana plans with you what you need": a paragraph elsewhere on the page begins with the name and goes on. */
  function toldOf({ name: { value } }: Candidate): boolean {
    return page.lines.some(
      ({ text }) =>
        text.length > 60 && text.startsWith(`${value} `) && pattern`^\p{Ll}`.test(text.slice(value.length + 1)),
    );
  }

  /** A number of their own in the name's line or the one under it, which says nothing else. */
  function numbered({ line }: Candidate): boolean {
    const under = page.lines[line.index + 1];
    const phones = (at: number) => (byLine.get(at) ?? []).some(({ name }) => name === 'phone');
    return phones(line.index) || (under !== undefined && phones(under.index) && !pattern`\p{L}{12}`.test(under.text));
  }
}

/** Only a name in a list of given names is read as one without another word. */
const isGivenAlone = ({ name, title, line }: Candidate): boolean =>
  !name.value.includes(' ') && name.score >= 0.3 && name.score < called && !title && line.text.length < 50;
