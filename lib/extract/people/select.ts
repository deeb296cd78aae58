import type { Box } from '../box.ts';
import { titleScore } from '../fields/job-title.ts';
import type { Finding } from '../finding.ts';
import { plainWord } from '../lexicon.ts';
import type { Line } from '../outline.ts';
import type { Page } from '../page.ts';
import {
  cardClass,
  contactLabel,
  creditLine,
  customerWords,
  moreWords,
  nameClass,
  strangerClass,
  strangerHeading,
  teamHeading,
  titleClass,
} from '../vocabulary/context-words.ts';
import type { Candidate } from './candidates.ts';
import { captionsOver, headingsAbove, headingTexts, labelOver, shapesOf } from './sections.ts';
import { columnHeads, nameHead } from './tables.ts';

/** The candidates that are people of this page: words, neighbours, mark-up and repetition weighed together. */
export function selectPeople(
  page: Page,
  candidates: readonly Candidate[],
  findings: readonly Finding[],
  byLine: ReadonlyMap<number, Finding[]>,
): Candidate[] {
  const above = headingsAbove(page.lines);
  const captions = captionsOver(page, new Set(candidates.map(({ line }) => line.index)));
  const quiet = silentAddresses(findings);
  const headOf = columnHeads(page);
  const shapeOf = shapesOf();
  const lists = sharedShapes(page, candidates, shapeOf);
  const team =
    teamHeading.test(page.source.title) ||
    /team|staff|people|equipo|echipa|directorio|mitarbeiter|ansprechpartner|tim\b/i.test(page.source.url);
  const news = isArticle(page);
  const starts = new Set(
    candidates.filter(({ whole, name }) => whole && name.score >= 0.6).map(({ line }) => line.index),
  );
  return candidates.filter((candidate) => weigh(candidate) >= 1);

  function weigh(candidate: Candidate): number {
    const { line, name, whole, asked, title } = candidate;
    const headings = headingTexts(page, above, line.index);
    const around = surroundings(line.box);
    const job = whole && !title ? Math.max(jobNear(line), labelOver(page, line, starts) ? 0.35 : 0) : 0;
    const reach = whole || title || asked ? reachNear(candidate) : 0;
    const listed = whole && lists.has(shapeOf(line));
    const crew = team || headings.some((text) => text.length < 80 && teamHeading.test(text));
    if (former(line) || customerWords.test(page.lines[line.index + 1]?.text ?? '')) return 0;
    if (nameHead.test(line.text)) return 0;
    const column = whole && nameHead.test(headOf(line));
    // Words that no list knows and nothing near explains are a heading like any other
    if (name.score < 0.5 && !title && job < 0.35 && reach < 0.4 && !column && !(listed && (crew || reach > 0)))
      return 0;
    let weight = name.score + job + reach;
    if (title) weight += 0.4;
    if (asked) weight += 0.45;
    if (listed) weight += crew || job || reach || title ? 0.3 : 0.1;
    if (column) weight += 0.5;
    if (crew) weight += 0.2;
    if (nameClass.test(around.near)) weight += 0.2;
    if (cardClass.test(around.all)) weight += 0.15;
    if (strangerClass.test(around.all) && !cardClass.test(around.all)) weight -= reach >= 0.4 || crew ? 0.2 : 0.5;
    if (
      headings.slice(0, 2).some((text) => strangerHeading.test(text)) ||
      strangerHeading.test(captions[line.index] ?? '')
    )
      weight -= 0.8;
    if (/^(?:label|button|option|caption)$/.test(line.box.tag)) weight -= 0.6;
    if (line.region === 'nav') weight -= 0.7;
    if (line.region === 'header') weight -= 0.15;
    if (news) weight -= reach >= 0.35 || crew ? 0.2 : 0.5;
    if (creditLine.test(line.text) || creditLine.test(page.lines[line.index - 1]?.text.slice(0, 60) ?? '')) weight -= 1;
    return weight;
  }

  /** What the lines next to a name say of its holder's work. */
  function jobNear(line: Line): number {
    const next = page.lines[line.index + 1];
    const before = page.lines[line.index - 1];
    const after = next && !starts.has(next.index) ? jobLine(next) : 0;
    return after >= 0.35 || !before || starts.has(before.index) ? after : Math.max(after, jobLine(before) - 0.1);
  }

  /** How the name can be reached, by the same line or those after it, up to the next name. */
  function reachNear({ line, name }: Candidate): number {
    let reach = 0;
    for (let at = line.index; at < Math.min(line.index + 9, page.lines.length); at++) {
      if (at > line.index && starts.has(at)) break;
      for (const finding of byLine.get(at) ?? []) {
        const here = at === line.index ? 0.2 : 0;
        if (finding.name === 'email')
          reach = Math.max(
            reach,
            spells(finding.value, name.value) ? 0.55 : finding.flags.includes('shared-mailbox') ? 0.05 : 0.2 + here,
          );
        else if (finding.name === 'phone') reach = Math.max(reach, 0.15 + 1.25 * here);
      }
    }
    return Math.max(reach, quietReach(line, name.value));
  }

  /** A link without words in the same card: an envelope under the portrait. */
  function quietReach(line: Line, name: string): number {
    let reach = 0;
    let box: Box | undefined = line.box;
    for (let step = 0; quiet.length && box && step < 6 && box.lines[1] - box.lines[0] <= 8; step++, box = box.parent) {
      for (
        let at = firstFrom(quiet, box.order);
        at < quiet.length && (quiet[at] as Finding).box.order <= box.last;
        at++
      )
        reach = Math.max(reach, spells((quiet[at] as Finding).value, name) ? 0.5 : 0.15);
      if (reach) return reach;
    }
    return reach;
  }
}

const silentAddresses = (findings: readonly Finding[]) =>
  findings
    .filter(({ name, line, attribute }) => name === 'email' && line < 0 && attribute)
    .sort((a, b) => a.box.order - b.box.order);

/** Where in a list sorted by place the first finding at or after this place is. */
function firstFrom(findings: readonly Finding[], order: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Finding).box.order < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "2009-2012" or "until 2015" beside a name: someone who left. */
const former = ({ text }: Line) =>
  /(?:19|20)\d{2}(?:\.\d{1,2})?\s?[-–]\s?(?:19|20)\d{2}|[,(]\s?[-–]\s?(?:19|20)\d{2}|[(,]\s?(?:19|20)\d{2}\)?$|†/.test(
    text,
  );

function jobLine(line: Line): number {
  if (contactLabel.test(line.text) || moreWords.test(line.text) || customerWords.test(line.text)) return 0;
  if (titleClass.test(line.box.element.attribs.class ?? '')) return 0.35;
  return line.text.length < 110 ? 0.35 * titleScore(line.text) : 0;
}

/** The part before the `@` holds a word of the name. */
export function spells(email: string, name: string): boolean {
  const user = plainWord(email.slice(0, email.lastIndexOf('@'))).replace(/[^a-z]/g, '');
  const words = plainWord(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
  return words.some((word) => user.includes(word) || (word.length > 5 && user.includes(word.slice(0, 5))));
}

function surroundings(box: Box): { near: string; all: string } {
  const names: string[] = [];
  let at: Box | undefined = box;
  for (let step = 0; at && step < 8; step++, at = at.parent)
    names.push(`${at.element.attribs.class ?? ''} ${at.element.attribs.id ?? ''}`);
  return { near: names.slice(0, 2).join(' '), all: names.join(' ') };
}

/** Shapes of which most lines are names: a list of people. */
function sharedShapes(page: Page, candidates: readonly Candidate[], shapeOf: (line: Line) => string): Set<string> {
  const named = new Map<string, number>();
  for (const { line, whole } of candidates) if (whole) named.set(shapeOf(line), (named.get(shapeOf(line)) ?? 0) + 1);
  const wanted = new Set([...named].filter(([, count]) => count > 1).map(([shape]) => shape));
  if (!wanted.size) return wanted;
  const all = new Map<string, number>();
  for (const line of page.lines) {
    const shape = shapeOf(line);
    if (wanted.has(shape)) all.set(shape, (all.get(shape) ?? 0) + 1);
  }
  return new Set([...wanted].filter((shape) => (named.get(shape) ?? 0) >= 0.6 * (all.get(shape) ?? 0)));
}

/** A piece of news or a post: its people are written about. */
function isArticle(page: Page): boolean {
  if (
    /\/(?:press|presse|pressemeldungen|news|noticias|stiri|știri|berita|aktuelles|artikel|articles?|blog|notizie|comunicati|actualites)\//i.test(
      page.source.url,
    )
  )
    return true;
  if (page.boxes.some(({ element }) => element.attribs.class && /byline/i.test(element.attribs.class))) return true;
  for (const box of page.boxes) {
    if (box.tag === 'body') break;
    if (
      box.tag === 'meta' &&
      box.element.attribs.property === 'og:type' &&
      /^article$/i.test(box.element.attribs.content ?? '')
    ) {
      return page.boxes.some(
        ({ tag, element }) => tag === 'meta' && /^article:published_time$/.test(element.attribs.property ?? ''),
      );
    }
  }
  return false;
}
