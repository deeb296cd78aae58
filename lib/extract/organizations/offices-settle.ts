import type { Role } from '../../model/contact.ts';
import { type Card, type Finding, inLine, valueKey } from '../finding.ts';
import { lettersOf, plainWord } from '../lexicon.ts';
import { headOfficeWord } from '../vocabulary/office-words.ts';
import { hasForm, holdsName, isFirm, type Named } from './directory.ts';
import { reach } from './offices-named.ts';

/** An office, a department or a listed organization, and the lines that speak of it. */
export type Part = Card & { role: Role; from: number; to: number };
export type Chosen = { role: Role; block: Named; row: object /** Its title is a place's. */; place: boolean };

/**
 * Values to their parts. What two offices or departments of one row share is the organization's; a listed organization keeps its
 * own. A part told twice (in the text and again in the footer) is one.
 */
export function settled(
  chosen: readonly Chosen[],
  { free, house }: { free: ReadonlySet<Finding>; house: Finding | undefined },
): Part[] {
  const shared = sharedIn(chosen);
  const owner = new Map<string, Part>();
  const parts = new Map<string, Part>();
  // Where the strongest name of the page is one of the list, nothing is known of its owner
  const theirs = chosen.some(({ role, block }) => role === 'listed' && house && covers(block, house.line));
  const placed = rowsOfPlaces(chosen);
  const alone = new Map<object, number>();
  const doubtful = new Map<Part, object>();
  for (const { role, block, row, place } of inMainFirst(chosen)) {
    // "Desks" beside offices that each say where they are
    if (
      role === 'office' &&
      !place &&
      placed.has(row) &&
      !addressed(block) &&
      !holdsName(block.title.text, house?.value ?? '')
    )
      continue;
    if (isHouse(role, block.title.text, role === 'listed' && theirs ? '' : (house?.value ?? ''))) continue;
    const own = block.found.filter((finding) =>
      finding.name === 'website' || finding.name === 'profile'
        ? role === 'listed'
        : free.has(finding) && (role === 'listed' || !shared.has(valueKey(finding))),
    );
    const fresh = own.filter((finding) => role === 'listed' || !owner.has(valueKey(finding)));
    const speaksForItself = role === 'listed' && (block.peopled || isFirm(block.title.text));
    if (!speaksForItself && !fresh.some(({ name }) => reach.has(name))) continue;
    const name = plainWord(block.title.text);
    const told =
      role === 'listed'
        ? undefined
        : own.map((finding) => owner.get(valueKey(finding))).find((one) => one !== undefined);
    const part = (told?.role === role ? told : undefined) ?? parts.get(name) ?? partOf(role, block, house);
    if (!parts.has(name)) {
      parts.set(name, part);
      alone.set(row, (alone.get(row) ?? 0) + 1);
      if (role === 'office' && !place && !holdsName(block.title.text, house?.value ?? '')) doubtful.set(part, row);
    }
    part.findings.push(...fresh);
    for (const finding of fresh) owner.set(valueKey(finding), part);
  }
  // One block alone under a name that says nothing of a place is a contact box after all
  const told = [...new Set(parts.values())].filter((part) => alone.get(doubtful.get(part) ?? part) !== 1);
  return told.sort((a, b) => a.from - b.from);
}

const addressed = ({ found }: Named) => found.some(({ name }) => name === 'address');

/** Rows most blocks of which have an address. */
function rowsOfPlaces(chosen: readonly Chosen[]): Set<object> {
  const counts = new Map<object, number>();
  for (const { block, row } of chosen) counts.set(row, (counts.get(row) ?? 0) + (addressed(block) ? 1 : -1));
  return new Set([...counts].filter(([, count]) => count > 0).map(([row]) => row));
}

/** Keys of the values that more than one block of a row gives. */
function sharedIn(chosen: readonly Chosen[]): Set<string> {
  const shared = new Set<string>();
  const rows = new Map<object, Map<string, number>>();
  for (const { block, row } of chosen) {
    const seen = rows.get(row) ?? new Map<string, number>();
    rows.set(row, seen);
    for (const key of new Set(block.found.map(valueKey))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
      if (seen.get(key) === 2) shared.add(key);
    }
  }
  return shared;
}

const covers = ({ from, to }: Named, line: number) => line >= from && line < to;

const inMainFirst = (chosen: readonly Chosen[]) =>
  [...chosen].sort((a, b) => frameRank(a.block) - frameRank(b.block) || a.block.from - b.block.from);
const frameRank = ({ title }: Named) => Number(title.line.region !== 'main');
/** The head office, or another firm in a row of offices (who hosts the site), or the owner of a list in its own list. */
function isHouse(role: Role, title: string, house: string): boolean {
  if (house === '') return false;
  if (role === 'department') return lettersOf(title) === lettersOf(house);
  if (role === 'listed') return holdsName(title, house);
  return (
    headOfficeWord.test(title) || lettersOf(title) === lettersOf(house) || (hasForm(title) && !holdsName(title, house))
  );
}

function partOf(role: Role, { title, boxes, from, to }: Named, house: Finding | undefined): Part {
  const method = title.line.heading ? 'heading' : title.line.box.tag === 'td' ? 'table' : 'card';
  const name = inLine(title.line, title.start, title.end, { name: 'name', value: title.text, method });
  const ours = role === 'listed' ? undefined : house;
  return {
    kind: 'organization',
    role,
    box: boxes[0] ?? title.line.box,
    from,
    to,
    findings: [
      ours && !holdsName(title.text, ours.value) ? { ...name, display: `${ours.value} – ${title.text}` } : name,
      ...(ours ? [{ ...ours, name: 'organization' as const }] : []),
    ],
  };
}
