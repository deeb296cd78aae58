import type { FieldName } from '../../model/contact.ts';
import { titleScore } from '../fields/job-title.ts';
import { nameIn } from '../fields/names/person-name.ts';
import { type Card, type Finding, linesOf } from '../finding.ts';
import type { Line } from '../page/outline.ts';
import type { Page } from '../page/page.ts';
import { namesDepartment, officeWord } from '../vocabulary/office-words.ts';
import { isFirm, type Named } from './directory.ts';
import { sitesIn } from './directory-links.ts';
import type { Block, Row } from './offices-blocks.ts';
import { standsOver, type Title, type TitleOf, titleIn, titlesOf } from './offices-title.ts';

/** What makes an organization reachable. */
export const reach = new Set<FieldName>(['email', 'phone', 'fax', 'address']);
/** What else a block says of it. */
const said = new Set<FieldName>([...reach, 'openingHours']);

export type Names = {
  titleOf: TitleOf;
  /** Lines that name a person. */
  people: ReadonlySet<number>;
  isTitle(line: number): boolean;
  /** The blocks of a row that something names; nothing when most are unnamed, people's cards, or named by what stands before them. */
  named(row: Row): Named[] | undefined;
  /** The blocks of a row whose titles are known, with what was found in them. */
  inRows(row: Row): Named[];
};

/** Who and what is named where, each line looked at once however many rows ask for it. */
export function namesOf(page: Page, findings: readonly Finding[], persons: readonly Card[]): Names {
  const byLine = linesOf(findings);
  const people = new Set(
    persons.flatMap((card) => card.findings.filter(({ name }) => name === 'name').map(({ line }) => line)),
  );
  const within = holding(findings.filter(({ name, method }) => said.has(name) && method !== 'json-ld'));
  const titleOf = titlesOf(byLine);
  const read = new Map<Title, Said>();
  const memory = new Map<number, boolean>();
  const isTitle = (at: number) => {
    const known = memory.get(at) ?? (standsOver(page.lines[at] as Line, byLine, titleOf) && !people.has(at));
    memory.set(at, known);
    return known;
  };
  return { titleOf, people, isTitle, named, inRows };

  function inRows({ blocks }: Row): Named[] {
    return blocks.flatMap((block): Named[] =>
      block.title
        ? [
            {
              ...block,
              title: block.title,
              peopled: holdsPerson(block),
              found: [...within(block), ...sitesIn(page, block)],
            },
          ]
        : [],
    );
  }

  function named({ blocks, holder, apart }: Row): Named[] | undefined {
    const there = blocks.map((block) => within(block));
    if (!severalOf(there)) return undefined;
    const all: Named[] = [];
    let before = 0;
    let persona = 0;
    for (const [at, block] of blocks.entries()) {
      if (!apart && block.boxes.length && block.from > holder.lines[0] && isTitle(block.from - 1)) before++;
      const title = block.title ?? titleIn(page, block, titleOf);
      if (!title) continue;
      const peopled = holdsPerson(block);
      if (isPersons(title, peopled)) {
        if (++persona * 3 > blocks.length) return undefined;
      } else all.push({ ...block, title, peopled, found: there[at] ?? [] });
    }
    const reached = all.filter(({ found }) => found.some(({ name }) => reach.has(name)));
    if (reached.length < 2 || reached.length < 0.6 * (blocks.length - persona)) return undefined;
    if (before * 2 >= blocks.length && reached.filter(({ title }) => title.line.heading).length * 2 < reached.length)
      return undefined;
    return reached.map((block) => ({ ...block, found: [...block.found, ...sitesIn(page, block)] }));
  }

  function holdsPerson({ from, to }: Block): boolean {
    for (let at = from; at < Math.min(to, from + 60); at++) if (people.has(at)) return true;
    return false;
  }

  /** A card of somebody, by their name or by what they do there. */
  function isPersons(title: Title, peopled: boolean): boolean {
    const said = read.get(title) ?? saidBy(title);
    read.set(title, said);
    return said === 'person' || said === 'job' || (said === 'job or office' && peopled);
  }

  function saidBy({ line, text }: Title): Said {
    if (people.has(line.index) || (nameIn(text, page.lexicon)?.score ?? 0) >= 0.65) return 'person';
    if (titleScore(text) < 1 || namesDepartment(text) || isFirm(text)) return 'house';
    return officeWord.test(text) ? 'job or office' : 'job';
  }
}

/** What a title names. */
type Said = 'person' | 'job' | 'job or office' | 'house';

/**
 * Two blocks give two values of one kind. The lines of one contact box (a number, an address, a street) do not, and most rows
 * are such: nothing else need be asked of them.
 */
export function severalOf(there: readonly (readonly Finding[])[]): boolean {
  for (const kind of ['phone', 'email', 'address']) {
    let first: string | undefined;
    for (const found of there) {
      const value = found.find(({ name }) => name === kind)?.value;
      first ??= value;
      if (value !== undefined && value !== first) return true;
    }
  }
  return false;
}

/** Which findings stand in a block: looked up by place, not held against each other. */
function holding(findings: readonly Finding[]): (block: Block) => Finding[] {
  const byOrder = [...findings].sort((a, b) => a.box.order - b.box.order);
  const byLine = [...findings].sort((a, b) => lineOf(a) - lineOf(b));
  return ({ from, to, boxes }) =>
    boxes.length
      ? boxes.flatMap(({ order, last }) => between(byOrder, ({ box }) => box.order, order, last + 1))
      : between(byLine, lineOf, from, to);
}

/** The line a finding stands in or, of a link without words, the one it stands before. */
const lineOf = ({ line, box }: Finding) => (line >= 0 ? line : box.lines[0]);

function between(sorted: readonly Finding[], place: (finding: Finding) => number, from: number, to: number): Finding[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(sorted[middle] as Finding) < from) low = middle + 1;
    else high = middle;
  }
  const found: Finding[] = [];
  for (let at = low; at < sorted.length && place(sorted[at] as Finding) < to; at++) found.push(sorted[at] as Finding);
  return found;
}
