import { titleScore } from '../../fields/job-title.ts';
import { plainWord } from '../../lexicon.ts';
import { type Box, contains, nearest } from '../../page/box.ts';
import { matchesOf } from '../../page/matches.ts';
import { common, type Line } from '../../page/outline.ts';
import { attribute, type Page, tagged } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { isHouseWord, legalForm } from '../../vocabulary/organization-words.ts';
import { ownerNoun } from '../../vocabulary/telling-words.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** Words of praise in quotation marks: who signs them is a customer. */
export const quoted = (line: Line | undefined) =>
  line !== undefined && line.text.length > 40 && /^[“”„«"»‟]/.test(line.text) && !/^\S+[”"»]\s/.test(line.text);

/** A saying stands right over the name, or a dash before it under one. */
export const signsSaying = (page: Page, { line, title }: Candidate): boolean => {
  const before = page.lines[line.index - 1];
  return quoted(before) || signs(line, before, title);
};

/** "Ana Pop, founder & owner": whose house it is says what it is for. */
export const speaksForHouse = ({ line, title }: Candidate): boolean =>
  title !== undefined && matchesOf(line.text.slice(title.start, title.end), ownerNoun).length > 0;

/** "— Ana Pop" under a saying. */
const signs = ({ text }: Line, before: Line | undefined, title: unknown) =>
  !title && /^[—–―-]\s/.test(text) && before !== undefined && before.text.length > 30 && /[.!?…"”»]$/.test(before.text);

/** "Ana Pop, director: “Ideas like this …": a guest or an official whom the page gives the word. */
export const isQuoted = ({ line, end, title }: Candidate) =>
  title !== undefined && title.start >= end && pattern`^\s?:\s?["“„«»]\p{Lu}`.test(line.text.slice(title.end));

/** A paragraph near below is about them: "Ana has been with us …". */
export function isTold(page: Page, { index }: Line, name: string): boolean {
  const first = name.split(' ', 1)[0] ?? '';
  const told = (line: Line | undefined) => {
    if (!line || line.text.length < 60 || !line.text.startsWith(first)) return false;
    const rest = line.text.startsWith(name) ? line.text.slice(name.length) : line.text.slice(first.length);
    return pattern`^\s\p{Ll}`.test(rest);
  };
  return [1, 2, 3, 4].some((step) => told(page.lines[index + step]));
}

/**
 * Whose voice a saying beside a name is: of a customer, where the job names a firm that is not the page's ("CEO, Globex Ltd"), or
 * of the house itself, where it names that one. `undefined` without a saying, or where the job tells neither.
 */
export function voiceOf(
  page: Page,
  { line, title, end }: Candidate,
  starts: ReadonlySet<number>,
): 'customer' | 'own' | undefined {
  const saying = sayingBeside(page, line, starts);
  if (!saying) return undefined;
  const own = plainWord(`${page.source.title} ${page.host}`);
  const after = line.text.slice(end, end + 120);
  const below = [1, 2].flatMap((step) => {
    const next = page.lines[line.index + step];
    return next && !starts.has(next.index) && next.text.length < 80 && !prose(next) ? [next.text] : [];
  });
  let voice: 'customer' | undefined;
  for (const text of [after, ...(title && title.start > end ? [] : below)]) {
    const parts = text
      .split(pattern`[,;()]|\s[-–—@]\s|\s(?:at|bei|von|presso|chez|en|la)\s(?=\p{Lu})`)
      .map((part) => part.trim());
    for (const [at, part] of parts.entries()) {
      if (part.length < 3 || part.length > 60 || !pattern`^[\p{Lu}\d]`.test(part)) continue;
      const formed = legalForm.test(` ${part}`);
      const words = plainWord(part).split(pattern`[^\p{L}\p{N}]+`).filter(Boolean);
      const house = formed || words.some(isHouseWord);
      const beside = at > 0 && titleScore(part) === 0 && titleScore(parts[at - 1] ?? '') > 0;
      if (!house && !beside) continue;
      if (own.includes(words[0] ?? '')) return 'own';
      if (formed || saying === 'marked') voice = 'customer';
    }
  }
  return voice;
}

/** A sentence or more of running words; two words of a link may follow: "Read more". */
const prose = ({ text }: Line) =>
  text.length > 40 &&
  pattern`\p{Ll}\s\p{Ll}`.test(text) &&
  pattern`[.!?…”"»“'’](?:\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?)?\s*$`.test(text);

/** Words that somebody is quoted with, in one card with this name alone: marked as such, or plainly over the name. */
function sayingBeside(page: Page, line: Line, starts: ReadonlySet<number>): 'marked' | 'plain' | undefined {
  const alone = (box: Box) => holdsOne(box, line, starts);
  if (quoted(page.lines[line.index - 1])) return 'marked';
  const quote = nearest(line.box, 'blockquote', 'figure');
  if (quote && alone(quote) && proseIn(page, quote, line)) return 'marked';
  for (const step of [-1, 1, 2, 3]) {
    const near = page.lines[line.index + step];
    if (!near || near === line || !prose(near) || !alone(common(near.box, line.box))) continue;
    if (quoted(near) || near.box.tag === 'blockquote' || near.box.parent?.tag === 'blockquote') return 'marked';
    if (step < 0) return 'plain';
  }
  return undefined;
}

/**
 * Those who stand in cards for the words of others, as their mark-up calls itself or a link to where they were written says, with such
 * words and one name; and those who look like most of them. `plain`: no job stands beside the name, so that a quotation there is enough.
 */
export function praiseOn(
  page: Page,
  candidates: readonly Candidate[],
  starts: ReadonlySet<number>,
  shapeOf: (line: Line) => string,
): (candidate: Candidate, plain: boolean) => boolean {
  let links: Box[] | undefined;
  let alike: Map<string, Candidate[]> | undefined;
  const known = new Map<string, boolean>();
  return (candidate, plain) => {
    if (praised(candidate) || (plain && sayingBeside(page, candidate.line, starts) === 'marked')) return true;
    const shape = shapeOf(candidate.line);
    let most = known.get(shape);
    if (most === undefined) {
      alike ??= byShape();
      const all = alike.get(shape) ?? [];
      most = all.length > 2 && all.filter(praised).length > all.length / 2;
      known.set(shape, most);
    }
    return most;
  };

  // Once for all: a table may give each of its cells a shape of its own
  function byShape(): Map<string, Candidate[]> {
    const found = new Map<string, Candidate[]>();
    for (const candidate of candidates)
      if (candidate.whole) {
        const shape = shapeOf(candidate.line);
        const like = found.get(shape);
        if (like) like.push(candidate);
        else found.set(shape, [candidate]);
      }
    return found;
  }

  function praised({ line }: Candidate): boolean {
    links ??= tagged(page, 'a').filter(({ element }) => reviewSite.test(attribute(element, 'href')));
    let box: Box | undefined = line.box;
    for (let step = 0; box && step < 8 && holdsOne(box, line, starts); step++, box = box.parent) {
      const card = box;
      const marked =
        /^(?:blockquote|cite)$/.test(card.tag) ||
        praiseClass.test(card.element.attribs.class ?? '') ||
        links.some((link) => contains(card, link));
      if (marked && proseIn(page, card.tag === 'cite' && card.parent ? card.parent : card, line)) return true;
    }
    return false;
  }
}

/** A review somebody wrote elsewhere; a firm's own page there ends with its name. */
const reviewSite =
  /^https?:\/\/(?:[\w-]+\.)?(?:trustpilot\.[a-z]{2,3}\/reviews\/|google\.[a-z.]{2,6}\/maps\/(?:reviews|contrib)\/|tripadvisor\.[a-z.]{2,6}\/ShowUserReviews)/i;

const praiseClass =
  /(?:^|[\s_-])(?:testimonials?|testimonios?|testi-(?:card|item|name|author)|reviews?|rezension(?:en)?|recensioni|blockquote)(?:$|[\s_-])/i;

/** A few lines, of which no other is a name. */
function holdsOne({ lines: [from, to] }: Box, line: Line, starts: ReadonlySet<number>): boolean {
  if (to - from > 9) return false;
  for (let at = from; at < to; at++) if (at !== line.index && starts.has(at)) return false;
  return true;
}

/** Running words beside this line. */
function proseIn({ lines }: Page, { lines: [from, to] }: Box, line: Line): boolean {
  for (let at = from; at < to; at++) if (at !== line.index && prose(lines[at] as Line)) return true;
  return false;
}
