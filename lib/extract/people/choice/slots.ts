import { couldBeTitle, workOf } from '../../fields/job-title.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { repeated } from '../../page/repeated.ts';
import { contactLabel, moreWords } from '../../vocabulary/context-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Under } from '../jobs/across.ts';
import { jobColumns } from '../jobs/columns.ts';
import { postsOfBlocks } from '../jobs/posts-of-blocks.ts';
import { couldBePost, postsOverGroups } from '../jobs/posts-over-groups.ts';
import { peopleUnderPosts } from '../jobs/posts-over-names.ts';
import { inOneCard } from '../place/one-card.ts';
import type { Scope } from '../place/scope.ts';
import { captionsOver, namesPost } from '../place/sections.ts';
import { unfollowedShapes } from './followed.ts';

/** How many of the lines that stand where this one stands in the cards of a list hold a word for a job (0 to 1). */
export type Slots = {
  share: (person: Candidate, line: Line) => number;
  /** In the list this person stands in the job comes before the name: "Director" and under it "Ana Pop", in headings that look alike or else. */
  leads: (person: Candidate) => 'heading' | 'line' | undefined;
  /** The line of their job where names stand in one column, or one row, and jobs in the next. */
  column: (person: Candidate) => Line | undefined;
  /** The line over a block of names, or in it, that is the post of them all, as in the blocks beside it. */
  over: (person: Candidate) => Line | undefined;
  /** Lines of this look stand right over many, mostly the same words again and again, as those for a group do: "Field staff". */
  grouping: (line: Line) => boolean;
  /** Most names of this look are followed by another at once. */
  unfollowed: (person: Candidate) => boolean;
  /** The post a line over several of them gives them all without being a heading in mark-up. */
  caption: (person: Candidate) => Line | undefined;
};

type Count = { lines: number; jobs: number; posts: number; said: Set<string> };

/** Cards of one list put the job in one place: where most of the cards have one there, the others have one there too. */
export function titleSlots(
  page: Page,
  people: readonly Candidate[],
  spans: readonly Scope[],
  shapeOf: (line: Line) => string,
  under: ReadonlyMap<Candidate, Under>,
): Slots {
  const leading = leadingPeople(page, people, shapeOf);
  for (const person of peopleUnderPosts(page, people, shapeOf)) leading.set(person, 'heading');
  const leads = (person: Candidate) => leading.get(person);
  const columns = jobColumns(page, people);
  const column = (person: Candidate) => under.get(person)?.job ?? columns.get(person);
  if (people.length < 3)
    return {
      share: () => 0,
      leads,
      column,
      over: ({ post }) => post,
      grouping: () => false,
      unfollowed: () => false,
      caption: () => undefined,
    };
  const crowded = unfollowedShapes(people, shapeOf);
  const unfollowed = ({ line }: Candidate) => crowded.has(shapeOf(line));
  const posts = postsOverGroups(page, people, shapeOf);
  const blocks = postsOfBlocks(page, people, shapeOf);
  const over = (person: Candidate) => person.post ?? posts.get(person) ?? blocks.get(person);
  const counts = new Map<string, Count>();
  for (const [at, person] of people.entries()) {
    const { from, to } = spans[at] as Scope;
    for (let near = Math.max(from, person.line.index - 3); near < Math.min(to, person.line.index + 6); near++) {
      const line = page.lines[near] as Line;
      if (near === person.line.index) continue;
      const key = placeOf(person, line);
      const count = counts.get(key) ?? { lines: 0, jobs: 0, posts: 0, said: new Set() };
      count.lines++;
      count.said.add(line.text);
      if (speaksOfWork(line)) count.jobs++;
      if (couldBePost(line)) count.posts++;
      counts.set(key, count);
    }
  }
  const share = (person: Candidate, line: Line) => {
    const count = counts.get(placeOf(person, line));
    if (!count || count.lines < 3) return 0;
    const known = count.jobs / count.lines;
    // Right under the names, where all of them could be jobs and a fourth are, or one is and half of them say what others say
    const again = count.jobs > 0 && count.said.size <= count.lines / 2;
    const under = line.index === person.line.index + 1 && (known >= 0.25 || again) && count.posts >= 0.9 * count.lines;
    // A smaller heading that all of them have in one place says the same of each
    const { heading } = person.line;
    const alike = heading > 0 && line.heading > heading && count.jobs > 0 && count.lines === people.length;
    return Math.max(under || alike ? 0.4 : 0, known);
  };
  let grouped: Set<string> | undefined;
  const grouping = (line: Line) => {
    grouped ??= groupLooks(page, people, shapeOf);
    return grouped.has(shapeOf(line));
  };
  let shared: Map<Candidate, Line> | undefined;
  const caption = (person: Candidate) => {
    shared ??= sharedPosts(page, people);
    return shared.get(person);
  };
  return { share, leads, column, over, grouping, unfollowed, caption };

  function placeOf(person: Candidate, line: Line): string {
    return `${line.index - person.line.index} ${shapeOf(line)}`;
  }
}

/** Looks of lines right over names of which more than half say what another of them says. */
function groupLooks(page: Page, people: readonly Candidate[], shapeOf: (line: Line) => string): Set<string> {
  const over = people.flatMap(({ line }) => page.lines[line.index - 1] ?? []);
  const again = repeated(over.map(({ text }) => text));
  const counts = new Map<string, { lines: number; said: number }>();
  for (const line of over) {
    const count = counts.get(shapeOf(line)) ?? { lines: 0, said: 0 };
    count.lines++;
    if (again.has(line.text)) count.said++;
    counts.set(shapeOf(line), count);
  }
  return new Set([...counts].filter(([, { lines, said }]) => lines > 2 && said > lines / 2).map(([look]) => look));
}

/** Captions that name a post and stand over two people or more. */
function sharedPosts(page: Page, people: readonly Candidate[]): Map<Candidate, Line> {
  const captionOver = captionsOver(page, new Set(people.map(({ line }) => line.index)));
  const under = people.flatMap((person) => {
    const caption = captionOver(person.line);
    return caption &&
      person.line.index - caption.index < 80 &&
      namesPost(caption.text) &&
      !followed(page, caption, person)
      ? [[person, caption] as const]
      : [];
  });
  return new Map(under.filter(([, caption]) => under.filter(([, other]) => other === caption).length > 1));
}

/** "Faculty", "Ana Pop", "Students", "Ion Pop": a line that looks like the caption, as no name does, heads the next group whatever it says. */
function followed(page: Page, caption: Line, { line }: Candidate): boolean {
  const heads = (other: Line) =>
    other.text.length < 40 &&
    other.box.depth === caption.box.depth &&
    other.box.tag === caption.box.tag &&
    other.box.element.attribs.class === caption.box.element.attribs.class;
  return !heads(line) && page.lines.slice(caption.index + 1, line.index).some(heads);
}

/** People of runs (names a few lines apart) that have a job before them more often than after them. */
function leadingPeople(
  page: Page,
  people: readonly Candidate[],
  shapeOf: (line: Line) => string,
): Map<Candidate, 'heading' | 'line'> {
  const named = new Set(people.map(({ line }) => line.index));
  const job = (near: Line | undefined) => near !== undefined && !named.has(near.index) && speaksOfWork(near);
  const leading = new Map<Candidate, 'heading' | 'line'>();
  let run: Candidate[] = [];
  const listed = people.filter(({ row }) => !row);
  for (const [at, person] of listed.entries()) {
    const before = listed[at - 1];
    if (before && person.line.index - before.line.index > (alike(before, person) ? 20 : 5)) close();
    run.push(person);
  }
  close();
  return leading;

  /** Headings that look the same stand right over both names, as headings of their own. */
  function alike(one: Candidate, other: Candidate): boolean {
    const [first, second] = [one, other].map(({ line }) => page.lines[line.index - 1]);
    if (!first?.heading || !second?.heading || named.has(first.index) || named.has(second.index)) return false;
    return first.box.tag === second.box.tag && shapeOf(first) === shapeOf(second);
  }

  /** It stands over the first of them and looks like no line between the others: it opens the list. */
  function opens(line: Line, last: Line | undefined): boolean {
    const [first, second] = run;
    if (!last || !second || line !== first?.line) return false;
    const between = page.lines[second.line.index - 1];
    return between !== undefined && !named.has(between.index) && shapeOf(between) !== shapeOf(last);
  }

  /** "Prioste", "Ana Pop", "Steward", "Ion Pop": line by line something over each name that looks alike, and nothing of that look after the last. */
  function alternates(): boolean {
    const [first, last] = [run[0], run.at(-1)];
    const over = first && page.lines[first.line.index - 1];
    if (!last || !over || run.length < 3 || over.box.tag === 'th') return false;
    const look = shapeOf(over);
    const next = page.lines[last.line.index + 1];
    if ((next && shapeOf(next) === look) || look === shapeOf(first.line)) return false;
    return run.every(({ line, whole, title }, at) => {
      const label = page.lines[line.index - 1];
      const follows = at === 0 || line.index === (run[at - 1] as Candidate).line.index + 2;
      if (!label || !whole || title || !follows || named.has(label.index)) return false;
      return (
        shapeOf(label) === look && label.text.length < 60 && couldBeTitle(label.text) && !contactLabel.test(label.text)
      );
    });
  }

  function close() {
    let [before, after] = [0, 0];
    if (alternates()) {
      for (const person of run) leading.set(person, 'heading');
      run = [];
      return;
    }
    for (const { line, title } of run) {
      if (title) continue;
      const [last, next, later] = [-1, 1, 2].map((step) => page.lines[line.index + step]);
      // What stands in the name's own card is not the neighbour's
      const own = (near: Line | undefined) => near !== undefined && inOneCard(line, near, named);
      if (job(last) && !opens(line, last) && (own(last) || !own(next))) before++;
      if ((job(next) || (next && !named.has(next.index) && job(later))) && (own(next) || !own(last))) after++;
    }
    if (run.length > 1 && before > after && before > run.length / 2)
      for (const [at, person] of run.entries()) {
        const beside = run[at + 1] ?? run[at - 1];
        leading.set(person, beside && alike(person, beside) ? 'heading' : 'line');
      }
    run = [];
  }
}

const speaksOfWork = (line: Line) =>
  line.text.length < 110 && !contactLabel.test(line.text) && !moreWords.test(line.text) && workOf(line) > 0.5;
