import { workOf } from '../../fields/job-title.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { inOneCard } from '../place/one-card.ts';
import { couldBePost } from './posts-over-groups.ts';

/**
 * People with their post right over the name, whatever its words are: most names of one look that follow no other name have over them short lines of another
 * look, three or more and not all the same. The lines are theirs and not those of the names before: each stands in one card with its
 * name, or a fifth of them hold a word for a job, some begin the list and none ends it.
 */
export function peopleUnderPosts(
  page: Page,
  people: readonly Candidate[],
  shapeOf: (line: Line) => string,
): Set<Candidate> {
  const named = new Set(people.map(({ line }) => line.index));
  const lists = new Map<string, Candidate[]>();
  const alike = new Map<string, number>();
  for (const person of people) {
    if (!person.whole || person.title) continue;
    const own = lookOf(person.line);
    const over = page.lines[person.line.index - 1];
    if (!over || named.has(over.index)) continue;
    alike.set(own, (alike.get(own) ?? 0) + 1);
    if (over.box.tag === 'th' || over.text.length < 4 || !couldBePost(over)) continue;
    // The card ends before the name; a heading goes with what follows it
    const next = page.lines[person.line.index + 1];
    const heads = over.heading > 0 && !person.line.heading;
    if (!heads && next && inOneCard(person.line, next, named) && !inOneCard(person.line, over, named)) continue;
    const look = lookOf(over);
    if (look !== own) lists.set(`${look}\n${own}`, [...(lists.get(`${look}\n${own}`) ?? []), person]);
  }
  return new Set([...lists.values()].filter(isList).flat());

  function isList(list: readonly Candidate[]): boolean {
    const [first] = list;
    if (!first || list.length < 3 || list.length < 0.6 * (alike.get(lookOf(first.line)) ?? 0)) return false;
    const over = list.map(({ line }) => page.lines[line.index - 1] as Line);
    const jobs = over.filter(speaksOfWork).length;
    const inside = list.filter(({ line }, at) => inOneCard(line, over[at] as Line, named)).length >= 0.6 * list.length;
    if (jobs < (inside ? 0 : list.length / 5) || new Set(over.map(({ text }) => text)).size < 2) return false;
    const next = list.map(({ line }) => page.lines[line.index + 1]);
    const below = list.filter(({ line }, at) => {
      const after = next[at];
      if (!after || named.has(after.index + 1) || !speaksOfWork(after)) return false;
      return !inside || inOneCard(line, after, named);
    }).length;
    if (below && below >= jobs) return false;
    if (inside) return jobs > 0 || !list.some(({ line }, at) => couldBeTheirs(line, next[at]));
    const look = lookOf(over[0] as Line);
    const begins = over.some(({ index }) => !named.has(index - 1));
    const ends = next.some((line) => line && lookOf(line) === look && !named.has(line.index + 1) && couldBePost(line));
    return begins && !ends;
  }

  /** A class says it for cards of every colour. */
  function lookOf(line: Line): string {
    const marks = line.box.element.attribs.class;
    return marks ? `${line.box.tag}.${marks}` : shapeOf(line);
  }

  /** A line of the same card that could be the post as well. */
  function couldBeTheirs(name: Line, line: Line | undefined): boolean {
    return line !== undefined && couldBePost(line) && !/\d{3}|@/.test(line.text) && inOneCard(name, line, named);
  }
}

const speaksOfWork = (line: Line) => workOf(line) > 0.5;
