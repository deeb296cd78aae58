import { titleScore } from '../../fields/job-title.ts';
import type { MayName } from '../../fields/names/may-name.ts';
import { type NameMatch, nameIn, nameKey } from '../../fields/names/person-name.ts';
import { isLegalNotice, legalWords } from '../../page/legal-notice.ts';
import { matchesOf } from '../../page/matches.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import {
  asksPerson,
  type Notice,
  namesBrand,
  namesManager,
  namesName,
  noticeIn,
} from '../../vocabulary/notice-words.ts';
import { legalForm } from '../../vocabulary/organization-words.ts';
import { protectorIn } from '../../vocabulary/privacy-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Span } from '../candidates/line-parts.ts';
import { namesOther } from '../candidates/names-of-others.ts';
import { reachHead, streetAt } from './imprint.ts';
import { type Stretch, traderIn } from './traders.ts';

/** What a legal notice says of somebody it names. */
export type Noticed = {
  /** `trader`: a mark of a business that is its owner stands beside the name. */
  notice: Notice | 'trader';
  /** The words stand in the name's own line: "Owner: Ana Pop". */
  inline: boolean;
  /** Their own street stands under the name: what follows in the same block is theirs. */
  settled?: boolean;
  /** The words ask for a person, or the page is a legal notice and their street stands under them: no list need know the name. */
  sure?: boolean;
  /** A sentence says that they speak for a body: what else it tells is the body's. */
  sentence?: boolean;
  /** This person is the business: its address, number and mailbox are theirs. */
  holds: boolean;
};

/** Lines between the words of a notice and a name, such as what the shop is called. */
const between = 2;

/**
 * The candidates with those that a notice names, each with what it says of them. Its words themselves are nobody. `may`: whom each
 * line of the page may name.
 */
export function withNotices(page: Page, read: readonly Candidate[], may: readonly MayName[]): Candidate[] {
  const known = new Map<number, Notice | undefined>();
  const own = ownWords(page);
  const legal = isLegalNotice(page);
  const found: Candidate[] = [];
  const nameOf = (words: string) => nameIn(words, page.lexicon);
  let next = 0;
  for (const line of page.lines) {
    const here: Candidate[] = [];
    for (; read[next]?.line === line; next++) here.push(read[next] as Candidate);
    if (line.region === 'nav' || (!here.length && may[line.index] === 'nobody')) found.push(...here);
    else found.push(...inlineOf(line, here));
  }
  const at = new Map(found.map((candidate) => [candidate.line.index, candidate]));
  const told = found.flatMap((candidate, place) => {
    // "Acme Flora PFA" and under it "Owner: Ana Pop": the first is what the business is called
    if (candidate.noticed) return ownerFollows(candidate, found[place + 1]) ? [] : [candidate];
    if (candidate.whole && noticeOf(candidate.line)) return [];
    const noticed = candidate.whole ? overOf(candidate) : undefined;
    if (noticed && isOwn(candidate.key) && ownerFollows({ ...candidate, noticed }, found[place + 1])) return [];
    return [noticed ? { ...candidate, noticed } : candidate];
  });
  return told.filter(
    (candidate, place) => !isBrand(candidate, told[place - 1], told[place + 1]) && !namesOther(candidate),
  );

  /** "Ana Pop", "Acme Flora" and their street, in either order: beside whose business it is stands what it is called. */
  function isBrand({ noticed, line, title }: Candidate, before: Candidate | undefined, after: Candidate | undefined) {
    if (noticed || title) return false;
    const [over, under] = [holds(before) ? before.line.index : -9, holds(after) ? after.line.index : -9];
    return (over === line.index - 1 && streetAt(page, line.index + 1)) || under === line.index + 1;
  }

  /** "Imprint", "Contact": under such a heading a name over a street is whose house it is. */
  function heads({ heading, text }: Line): boolean {
    return (
      text.length < 80 &&
      !protectorIn(text) &&
      (heading > 0 || legal) &&
      (legalWords.test(text) || (heading > 0 && reachHead.test(text)))
    );
  }

  function noticeOf({ index, text }: Line): Notice | undefined {
    if (!known.has(index)) known.set(index, noticeIn(text));
    return known.get(index);
  }

  /** "Owner: Ana Pop", "Ana Pop trading as Acme": the names such a line holds. */
  function inlineOf(line: Line, here: readonly Candidate[]): readonly Candidate[] {
    if (line.text.length > 400 || here.some(({ noticed }) => noticed)) return here;
    const colon = line.text.indexOf(':');
    const words = colon > 1 && colon < 130 ? line.text.slice(0, colon) : '';
    if (words && namesBrand(words)) return here.filter(({ start }) => start < colon);
    const notice = words ? labelled(line, words) : undefined;
    const label = { start: 0, end: colon };
    const job = notice === 'owner' || (notice === 'agent' && titleScore(words) === 1) ? label : undefined;
    const trader = traderIn(page, line, nameOf);
    if (trader && !here.some(({ asked, title }) => asked && title)) {
      const title = job && trader.from > colon ? job : undefined;
      return [candidateOf(line, trader, title, { notice: 'trader', inline: true, holds: true })];
    }
    if (!notice) return careOf(line) ?? here;
    const noticed = { notice, inline: !namesName(words), sure: true, holds: notice !== 'agent' && !bodyAbove(line) };
    const after = here
      .filter(({ start }) => start > colon)
      .map(({ label: _, ...one }) => ({ ...one, asked: true, noticed, title: one.title ?? job }));
    if (after.length) return after;
    return namesAfter(line, colon + 1, nameOf, notice === 'provider' && !legal ? 0.4 : 0.3)
      .filter(({ key, score }) => score >= 0.65 || !isOwn(key))
      .map((name) => candidateOf(line, name, name.title ?? job, noticed));
  }

  /** "c/o Ana Pop": where a body without a house of its own is reached. */
  function careOf(line: Line): Candidate[] | undefined {
    const lead = care.exec(line.text)?.[0].length;
    const name = lead ? nameOf(line.text.slice(lead)) : undefined;
    if (!lead || !name || name.post || name.score < 0.65 || !name.value.includes(' ')) return undefined;
    const found = { ...name, key: nameKey(name.value), from: lead, to: line.text.length };
    return [{ ...candidateOf(line, found, undefined, undefined), whole: true }];
  }

  /** The words before a colon: of a notice, or "Name" right under one; in a legal notice who runs the house speaks for it. */
  function labelled({ index }: Line, words: string): Notice | undefined {
    const over = page.lines[index - 1];
    if (namesName(words) && over && noticeOf(over)) return noticeOf(over);
    return noticeIn(words) ?? (legal && namesManager(words) ? 'agent' : undefined);
  }

  /** What stands over a name: the words of a notice, or what the business is called under them. */
  function overOf(candidate: Candidate): Noticed | undefined {
    const { line, name, key } = candidate;
    let form = false;
    const under = at.get(line.index + 1);
    const called = under?.whole === true && isOwn(key) && !isOwn(under.key) && under.name.score >= name.score;
    if (called && streetAt(page, line.index + 2)) return undefined;
    // "Ms Ana Pop", "Mr Ion Pop": one of several under the words
    let listed = 0;
    for (let index = line.index - 1; index >= 0 && line.index - index - listed <= between + 1; index--) {
      const above = page.lines[index] as Line;
      const notice = noticeOf(above) ?? (heads(above) ? 'provider' : undefined);
      if (notice) {
        const settled = streetAt(page, line.index + 1);
        const addressed = settled || streetAt(page, line.index + 2);
        if (!addressed && (line.index - index - listed > 1 || !noticeOf(above))) return undefined;
        const sure = !isOwn(key) && ((settled && legal) || asksPerson(above.text));
        return { notice, inline: false, holds: notice !== 'agent' && !form, settled, sure };
      }
      if (above.heading || above.text.length > 90 || /[@:]|\d{3}/.test(above.text)) return undefined;
      const other = at.get(index);
      const alike = other?.whole && name.honorific !== '' && other.name.honorific !== '';
      if (alike) listed++;
      else if (other?.whole && other.name.score >= name.score && !isOwn(other.key)) return undefined;
      form ||= isBody(above.text);
    }
    return undefined;
  }

  /** A firm with a legal form of its own stands right over the line: who is named here speaks for it. */
  function bodyAbove({ index }: Line): boolean {
    for (let above = index - 1; above >= Math.max(0, index - 4); above--) {
      const { text, heading } = page.lines[above] as Line;
      if (text.length < 90 && isBody(text)) return true;
      if (heading) return false;
    }
    return false;
  }

  function isOwn(key: string): boolean {
    return key.split(' ').some((word) => own.has(word));
  }
}

/** The law asks for this name, whether a list knows it or not; a firm may stand where whoever runs a site is told. */
export const toldByNotice = ({ noticed, name: { value, score } }: Candidate): boolean =>
  noticed !== undefined &&
  value.includes(' ') &&
  score >= (noticed.inline || noticed.sure || noticed.notice === 'owner' ? 0.3 : 0.5);

/** A form of business that is its owner ("e.K.", "PFA") is no body. */
const isBody = (text: string) => legalForm.test(` ${text.replace(merchant, ' ')}`);
const merchant = pattern.g`\s(?:e\.?\s?(?:K|Kfm|Kfr)\.?|P\.?F\.?A\.?|I\.?I\.?|E\.?I\.?)(?![\p{L}])`;

/** The words of the page's title and address: what no list knows as a name and holds one of them may be what the house is called. */
const ownWords = ({ host, source: { title } }: Page) =>
  new Set(nameKey(`${host.replace(/[.-]/g, ' ')} ${title.slice(0, 200)}`).split(' '));

const holds = (one: Candidate | undefined): one is Candidate =>
  one?.noticed?.holds === true && !one.noticed.inline && one.whole;

const ownerFollows = ({ noticed, line, key }: Candidate, next: Candidate | undefined) =>
  next?.noticed !== undefined &&
  ((noticed?.notice === 'trader' && next.noticed.notice === 'owner') ||
    (noticed?.notice === 'provider' && !noticed.inline && next.noticed.inline && next.noticed.notice !== 'agent')) &&
  next.key !== key &&
  next.line.index - line.index < 4;

type Named = Stretch & { title: Span | undefined };

/** The names that follow a label, up to the first words that are none: "Ana Pop, chair, and Ion Pop". */
function namesAfter(
  { text }: Line,
  start: number,
  nameOf: (words: string) => NameMatch | undefined,
  enough: number,
): Named[] {
  const found: Named[] = [];
  let from = start;
  for (const { index, 0: gap } of [...matchesOf(text.slice(start, start + 160), cuts), { index: undefined, 0: '' }]) {
    const to = index === undefined ? Math.min(text.length, start + 160) : start + index;
    const words = text.slice(from, to);
    const name = words.trim() ? nameOf(words) : undefined;
    const last = found.at(-1);
    if (name && !name.post && name.score >= enough && name.value.includes(' '))
      found.push({ ...name, key: nameKey(name.value), from, to, title: undefined });
    else if (last && !last.title && words.trim().length > 3 && titleScore(words.trim()) === 1)
      last.title = { start: from + (words.length - words.trimStart().length), end: from + words.trimEnd().length };
    else if (words.trim()) break;
    from = to + gap.length;
  }
  return found;
}

const cuts = pattern.g`\s*[,;()/|•·]\s*|\s+[–—-]\s+|\s+(?:und|and|y|e|et|și|si|i|и|dan|&)\s+(?=\p{Lu})|\.\s+(?=\p{Lu})|\s(?=https?:|\S+@)`;

const care = pattern.i`^(?:c\/o|z\.\s?Hd\.?|zu Händen(?: von)?|att?n\.?:?|à l['’]attention de)\s+(?=\p{Lu})`;

function candidateOf(line: Line, found: Stretch, title: Span | undefined, noticed: Noticed | undefined): Candidate {
  const { key, from, to: _, ...name } = found;
  const [start, end] = [from + name.start, from + name.end];
  return { line, name, key, start, end, whole: false, asked: true, title, ...(noticed ? { noticed } : {}) };
}
