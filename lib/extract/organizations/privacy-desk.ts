import { plain } from '../../model/text.ts';
import { type Finding, inLine, valueKey } from '../finding.ts';
import type { Line } from '../page/outline.ts';
import type { Page } from '../page/page.ts';
import { dataProtection, protectionMailbox, protectorIn } from '../vocabulary/privacy-words.ts';
import { streetKey } from './directory.ts';
import type { Chosen } from './offices-settle.ts';
import type { Title } from './offices-title.ts';

/** How many lines under the words for whom to ask may belong to them: name, firm, street, town, numbers, address. */
const longest = 8;

/** Longer lines are running words, of which only what stands in the same line is told. */
const longLine = 120;

/** The words of a line for whom to ask about data protection. */
function titleOf(line: Line | undefined): Title | undefined {
  const found = line && line.text.length < 400 ? protectorIn(line.text) : undefined;
  return found && line && { line, ...found, text: plain(line.text.slice(found.start, found.end), 120) };
}

/** Asked of each line at most once. */
export function protectors(page: Page): (line: number) => Title | undefined {
  const known = new Map<number, Title | undefined>();
  return (at) => {
    if (!known.has(at)) known.set(at, titleOf(page.lines[at]));
    return known.get(at);
  };
}

/** The words that a value stands under or beside: in its line, or in a line of their own above. */
export function protectorOver(
  page: Page,
  protectorAt: (line: number) => Title | undefined,
  { line: from, start }: Pick<Finding, 'line' | 'start'>,
): Title | undefined {
  const own = protectorAt(from);
  if (own) return own.start < start || page.lines[from]?.heading ? own : undefined;
  for (let at = from - 1; at >= 0 && from - at <= longest; at--) {
    const line = page.lines[at] as Line;
    const title = protectorAt(at);
    if (title) return line.text.length < longLine && !reachable.test(line.text.slice(title.end)) ? title : undefined;
    if (line.heading) return undefined;
  }
  return undefined;
}

/** Who is asked there is said in the same line: what follows is somebody else's. */
const reachable = /@|(?:\d[\s().\-/]{0,2}){6}/;

/** Whom to ask about data protection, with the ways to reach them that are nobody's yet: a department of the house, not its own. */
export function protectionDesks(page: Page, open: readonly Finding[]): Chosen[] {
  const protectorAt = protectors(page);
  const desks = new Map<string, Chosen>();
  const titled = open.map((finding) => ({
    finding,
    title: finding.line < 0 ? undefined : (protectorOver(page, protectorAt, finding) ?? ownTitle(page, finding)),
  }));
  if (!titled.some(({ title }) => title)) return [];
  const elsewhere = new Set(titled.flatMap(({ finding, title }) => (title ? [] : [sameness(finding)])));
  for (const { finding, title } of titled) {
    if (!title || elsewhere.has(sameness(finding)) || general(page, finding)) continue;
    const key = `${title.line.index} ${title.start}`;
    const desk = desks.get(key) ?? deskOf(title, desks);
    desks.set(key, desk);
    desk.block.found = [...desk.block.found, finding];
    desk.block.to = Math.max(desk.block.to, finding.line + 1);
  }
  return [...desks.values()];
}

/** What the house is reached by elsewhere too is the house's. */
const sameness = (finding: Finding) => (finding.name === 'address' ? streetKey(finding.value) : valueKey(finding));

/** "info@…" of the house, which answers such questions too. */
const general = ({ host }: Page, { value, flags }: Finding) =>
  flags.includes('shared-mailbox') &&
  !protectionMailbox(value) &&
  host.endsWith(value.slice(value.lastIndexOf('@') + 1));

const deskOf = (title: Title, row: object): Chosen => ({
  role: 'department',
  row,
  place: false,
  block: { from: title.line.index, to: title.line.index + 1, boxes: [], title, found: [], peopled: false },
});

/** "dpo@…" alone says whose it is. */
function ownTitle({ lines }: Page, { name, value, line: at }: Finding): Title | undefined {
  if (name !== 'email' || !protectionMailbox(value)) return undefined;
  const line = lines[at] as Line;
  const user = value.slice(0, value.lastIndexOf('@'));
  const start = line.text.toLowerCase().indexOf(`${user}@`);
  return start < 0
    ? undefined
    : { line, start, end: start + user.length, text: line.text.slice(start, start + user.length) };
}

/** The matter as a part of the house, from a job that names it: "Data Protection" of "Data Protection Officer". */
export function protectionDepartment(page: Page, job: Finding | undefined): Finding | undefined {
  const line = job && job.line >= 0 ? page.lines[job.line] : undefined;
  if (!job || !line || !protectorIn(job.value)) return undefined;
  const at = dataProtection.exec(line.text.slice(job.start));
  if (!at) return undefined;
  const start = job.start + at.index;
  const method = line.heading ? 'heading' : line.box.tag === 'td' ? 'table' : 'card';
  return inLine(line, start, start + at[0].length, { name: 'department', value: at[0], method });
}
