import type { Box } from '../box.ts';
import { titleScore } from '../fields/job-title.ts';
import type { Finding } from '../finding.ts';
import { plainWord } from '../lexicon.ts';
import type { Line } from '../outline.ts';
import type { Page } from '../page.ts';
import {
  cardClass,
  contactLabel,
  nameClass,
  strangerClass,
  strangerHeading,
  teamHeading,
  titleClass,
} from '../vocabulary/context-words.ts';
import type { Candidate } from './candidates.ts';
import { headingsAbove, headingTexts, shapeOf } from './sections.ts';

/** The candidates that are people of this page: words, neighbours, mark-up and repetition weighed together. */
export function selectPeople(
  page: Page,
  candidates: readonly Candidate[],
  byLine: ReadonlyMap<number, Finding[]>,
): Candidate[] {
  const above = headingsAbove(page.lines);
  const shapes = sharedShapes(page, candidates);
  const team =
    teamHeading.test(page.source.title) ||
    /team|staff|people|equipo|echipa|directorio|mitarbeiter|ansprechpartner|tim\b/i.test(page.source.url);
  const news = isArticle(page);
  const starts = new Set(
    candidates.filter(({ whole, name }) => whole && name.score >= 0.6).map(({ line }) => line.index),
  );
  return candidates.filter((candidate) => weigh(candidate) >= 1);

  function weigh({ line, name, whole, asked, title }: Candidate): number {
    const headings = headingTexts(page, above, line.index);
    const around = surroundings(line.box);
    let weight = name.score;
    if (title) weight += 0.4;
    if (asked) weight += 0.45;
    if (whole) weight += besides(line, name.value);
    if (shapes.has(`${shapeOf(line)}`) && whole) weight += 0.3;
    if (team || headings.some((text) => text.length < 80 && teamHeading.test(text))) weight += 0.2;
    if (nameClass.test(around.near)) weight += 0.2;
    if (cardClass.test(around.all)) weight += 0.15;
    if (strangerClass.test(around.all) && !cardClass.test(around.all)) weight -= 0.5;
    if (headings.slice(0, 2).some((text) => strangerHeading.test(text))) weight -= 0.6;
    if (line.region === 'nav') weight -= 0.7;
    if (line.region === 'header') weight -= 0.3;
    if (news) weight -= 0.5;
    return weight;
  }

  /** What the lines after and before say of a name that stands alone. */
  function besides(line: Line, name: string): number {
    let weight = 0;
    const next = page.lines[line.index + 1];
    const before = page.lines[line.index - 1];
    if (next && !starts.has(next.index)) weight = Math.max(weight, jobLine(next));
    if (before && !starts.has(before.index) && weight < 0.35) weight = Math.max(weight, jobLine(before) - 0.1);
    let mail = 0;
    for (let at = line.index; at < Math.min(line.index + 9, page.lines.length); at++) {
      if (at > line.index && starts.has(at)) break;
      for (const finding of byLine.get(at) ?? []) {
        if (finding.name === 'email')
          mail = Math.max(
            mail,
            spells(finding.value, name) ? 0.5 : finding.flags.includes('shared-mailbox') ? 0.05 : 0.2,
          );
        else if (finding.name === 'phone') mail = Math.max(mail, 0.15);
      }
    }
    return weight + mail;
  }
}

function jobLine(line: Line): number {
  if (contactLabel.test(line.text)) return 0;
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
function sharedShapes(page: Page, candidates: readonly Candidate[]): Set<string> {
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
