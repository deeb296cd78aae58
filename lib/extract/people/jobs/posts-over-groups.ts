import { couldBeTitle, workOf } from '../../fields/job-title.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { contactLabel, moreWords } from '../../vocabulary/context-words.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** One line and the people named right under it. */
type Block = { over: Line; people: Candidate[] };

/**
 * "Drivers", "Ana Pop", "Ion Pop", "Clerk", "Eva Pop": each line over a block of names is the post of those under it, where three
 * blocks or more follow one another, their first lines have one tag and half of them hold a word for a job, or a fourth where all of
 * them look alike and unlike the names.
 */
export function postsOverGroups(
  page: Page,
  people: readonly Candidate[],
  shapeOf: (line: Line) => string,
): Map<Candidate, Line> {
  const posts = new Map<Candidate, Line>();
  let run: Block[] = [];
  for (const block of blocksOf(page, people)) {
    const last = run.at(-1);
    const follows = last && block.over.index === after(page, last.people.at(-1) as Candidate);
    if (!follows || last.over.box.tag !== block.over.box.tag) close();
    run.push(block);
  }
  close();
  return posts;

  function close() {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length > 2 && run.some((block) => block.people.length > 1)) {
      const next = page.lines[after(page, last.people.at(-1) as Candidate)];
      const before = page.lines[first.over.index - 1];
      const shapes = new Set(run.map(({ over }) => shapeOf(over)));
      // A line of the same look after the last name: the jobs stand under the names there
      const ends = !(next && shapes.has(shapeOf(next)) && couldBePost(next));
      const starts = !(before && shapes.has(shapeOf(before)) && couldBePost(before));
      const named = (first.people[0] as Candidate).line;
      // Headings of one rank over names that are none, or of another, wherever each stands
      const ranked = first.over.heading > 0 && first.over.heading !== named.heading;
      const least = ranked || (shapes.size === 1 && !shapes.has(shapeOf(named))) ? 4 : 2;
      const jobs = run.filter(({ over }) => workOf(over) > 0.5).length;
      if (ends && starts && jobs >= run.length / least && run.every(({ over }) => couldBePost(over)))
        for (const { over, people } of run) for (const person of people) posts.set(person, over);
    }
    run = [];
  }
}

/** Names line by line, each group with the line before its first. */
function blocksOf(page: Page, people: readonly Candidate[]): Block[] {
  const blocks: Block[] = [];
  for (const person of people) {
    const last = blocks.at(-1);
    const before = last?.people.at(-1);
    if (last && before && person.line.index <= after(page, before)) last.people.push(person);
    else {
      const over = page.lines[person.line.index - 1];
      if (over && person.whole && !person.title) blocks.push({ over, people: [person] });
    }
  }
  return blocks;
}

/** The line after this person's name and the addresses and numbers under it. */
function after({ lines }: Page, { line }: Candidate): number {
  let at = line.index + 1;
  while (at < line.index + 4 && /@|\d{5}|\d{2}[\s./-]\d{2}/.test(lines[at]?.text ?? '')) at++;
  return at;
}

/** A short line that could be a post. */
export const couldBePost = ({ text, heading }: Line) =>
  text.length < (heading ? 90 : 60) && couldBeTitle(text) && !labelsContact(text) && !moreWords.test(text);

/** "Address", "Teléfono": what stands over a way to reach somebody. */
export const labelsContact = (text: string): boolean => contactLabel.test(text) && !managed.test(text);

/** Spanish calls an address and a management alike. */
const managed = /^direcci[oó]n (?:general|acad|ejecut|t[eé]cn|admin|m[eé]dic|cient|de (?!correo|e-?mail|contacto))/i;
