import { workOf } from '../../fields/job-title.ts';
import type { Box } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { couldBePost } from './posts-over-groups.ts';

/** Lines that stand together: those of an element, or of a part of it between two empty lines. */
type Block = { from: number; to: number; people: Candidate[]; post: Line; first: boolean; parted: boolean };

/** No block holds more lines than a card or a long list of names. */
const longest = 40;

/**
 * `<p>Drivers<br>Ana Pop<br>Ion Pop</p><p>Clerk<br>Eva Pop</p>`: where three blocks or more of names follow one another, each with
 * one line besides that is always the first or always the last, and half of these lines hold a word for a job, that line is the post
 * of all in its block. A line that looks like the names beside it is a name nobody knows.
 */
export function postsOfBlocks(
  page: Page,
  people: readonly Candidate[],
  shapeOf: (line: Line) => string,
): Map<Candidate, Line> {
  const posts = new Map<Candidate, Line>();
  const byLine = new Map(people.map((person) => [person.line.index, person]));
  const boxOf = new Map<Box, Box>();
  let run: Block[] = [];
  let past = 0;
  for (const person of people) {
    if (person.line.index < past) continue;
    const block = person.whole && !person.title ? blockAround(person) : undefined;
    const last = run.at(-1);
    if (!block || !last || last.to !== block.from || last.first !== block.first) close();
    if (block) run.push(block);
    past = block?.to ?? person.line.index + 1;
  }
  close();
  return posts;

  function close() {
    const jobs = run.filter(({ post }) => workOf(post) > 0.5).length;
    if (run.length > 2 && jobs >= run.length / 2)
      for (const { people: all, to, from, post, parted } of run)
        if (to - from > 2 || parted) for (const person of all) posts.set(person, post);
    run = [];
  }

  function blockAround({ line }: Candidate): Block | undefined {
    const [from, to, parted] = linesAround(line);
    if (to - from < 2 || to - from > longest) return undefined;
    const [top, end] = [page.lines[from] as Line, page.lines[to - 1] as Line];
    const first = !byLine.has(top.index);
    const post = first ? top : end;
    if (byLine.has(post.index) || !couldBePost(post)) return undefined;
    const looks = shapeOf(post) === shapeOf(line) ? undefined : shapeOf(line);
    const all: Candidate[] = [];
    for (let at = first ? from + 1 : from; at < (first ? to : to - 1); at++) {
      const person = byLine.get(at);
      const other = page.lines[at] as Line;
      if (person ? !person.whole || person.title : shapeOf(other) !== looks || workOf(other) === 1) return undefined;
      if (person) all.push(person);
    }
    return { from, to, people: all, post, first, parted };
  }

  /** The lines of the smallest element that holds more than names, or of its part between empty lines. */
  function linesAround(line: Line): [from: number, to: number, parted: boolean] {
    const box = boxOf.get(line.box) ?? holder(line.box);
    boxOf.set(line.box, box);
    let [from, to] = [line.index, line.index + 1];
    while (from > box.lines[0] && from > line.index - longest && !page.lines[from]?.parted) from--;
    while (to < box.lines[1] && to < line.index + longest && !page.lines[to]?.parted) to++;
    return [from, to, from > box.lines[0] || to < box.lines[1]];
  }

  function holder(inner: Box): Box {
    let box = inner;
    while (box.parent && onlyNames(box) && box.parent.lines[1] - box.parent.lines[0] <= longest) box = box.parent;
    return box;
  }

  function onlyNames({ lines: [from, to] }: Box): boolean {
    for (let at = from; at < to; at++) if (!byLine.has(at)) return false;
    return true;
  }
}
