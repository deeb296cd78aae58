import { folded, plain } from '../../../model/text.ts';
import { type Card, type Finding, inAttribute, inLine } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import { type Box, textOf } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import { attribute, type Page, tagged } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { creditLine } from '../../vocabulary/context-words.ts';
import { aboutPage } from '../../vocabulary/trade-words.ts';
import type { Span } from '../candidates/line-parts.ts';
import { jobFrom, ofOneselfIn } from '../told/biographies.ts';
import { quoted } from '../told/sayings.ts';
import { besideName, isTrade, mentionOf, opensWithTrade, parts, postOver } from './trade-beside-name.ts';

/**
 * The trade of the one person a page is of, where nothing beside their name says it: with their name in the page's title or in another
 * line ("© Ana Pop · Coach", "Cabinet de avocat Ana Pop"), in the line under their name or under the house that bears it, in what
 * they say of themselves ("Sono una psicologa"), or as the first heading of a page about them. `house`: what the site is called.
 */
export function ownerTrade(page: Page, card: Card, house: string | undefined): Finding | undefined {
  const name = card.findings.find((one) => one.name === 'name')?.value ?? '';
  const [given = ''] = parts(name);
  if (!given) return undefined;
  const mention = mentionOf(name);
  const title = tagged(page, 'title').find(({ parent }) => parent?.tag !== 'svg');
  const said = title ? plain(textOf(title.element, 2_000), 400) : '';
  const own =
    ofOwner(page, name, said, house) ||
    (mention !== undefined &&
      page.lines.some(({ heading, text }) => heading > 0 && text.length < 80 && mention.test(text)));
  const isName = mention && new RegExp(`^(?:${mention.source})$`, 'iu');
  let under: Finding | undefined;
  let spoken: Finding | undefined;
  let heading: Finding | undefined;
  let opening: Finding | undefined;
  for (const line of page.lines) {
    const { text, region } = line;
    if (region === 'nav') continue;
    const beside =
      mention && text.length < 240 && !creditLine.test(text) ? besideName(text, mention, false) : undefined;
    if (beside) return inPlace(line, beside);
    if (!own) continue;
    const last = page.lines[line.index - 1]?.text ?? '';
    const whole = { start: 0, end: text.length };
    if (
      text.length < 80 &&
      !under &&
      isTrade(text, 0.5) &&
      (isName?.test(last) || (last === house && bearsOne(house, name)))
    )
      under = inPlace(line, whole);
    if (!heading && line.heading === 1 && isTrade(text, 1) && opensWithTrade(text)) heading = inPlace(line, whole);
    if (spoken || region === 'footer' || quoted(line) || /^["„“«”'‘*]/.test(text)) continue;
    const job = ofOneselfIn(text);
    if (job) spoken = inPlace(line, job);
    else if (!opening && text.length > 60 && (last.includes(given) || aboutPage.test(last)))
      opening = opensParagraph(line);
  }
  const titled = title && said ? inTitle(said, mention, given) : undefined;
  if (title && titled) return inHead(title, undefined, said, titled);
  return under ?? spoken ?? heading ?? opening ?? inDescription(page, mention, own);
}

/** "Ana Pop, sleep consultant" in the words of a picture, or what the page says of itself to search engines. */
function inDescription(page: Page, mention: RegExp | undefined, own: boolean): Finding | undefined {
  for (const box of tagged(page, 'img', 'meta')) {
    const meta = box.tag === 'meta';
    const kind = meta ? `${attribute(box.element, 'property')}${attribute(box.element, 'name')}` : '';
    if (meta && !describes.test(kind)) continue;
    const said = folded(attribute(box.element, meta ? 'content' : 'alt'));
    if (said.length < 8 || said.length > 600) continue;
    const place =
      (mention && besideName(said, mention, true)) ??
      (own && meta && opensWithTrade(said) ? jobFrom(said, 0) : undefined);
    if (place && place.end - place.start < 70) return inHead(box, meta ? 'content' : 'alt', said, place);
  }
  return undefined;
}
const describes = /^(?:og:|twitter:)?(?:description|site_name|title)$/i;

function inHead(box: Box, name: string | undefined, said: string, { start, end }: Span): Finding {
  const words = said.slice(start, end);
  const value = { name: 'jobTitle', value: words, method: 'meta', confidence: 'medium' } as const;
  return { ...inAttribute(box, '', words, undefined, value), attribute: name };
}

/** "Ana Pop | Coach", "Ana – Mediator | About me", where the first name is all that stands on its side of a mark, "From the principal". */
const inTitle = (said: string, mention: RegExp | undefined, given: string): Span | undefined =>
  (mention && besideName(said, mention, true)) ??
  besideName(said, new RegExp(`(?<!\\p{L})${given.replace(pattern.g`\P{L}`, '')}(?!\\p{L})`, 'iu'), true) ??
  postOver(said);

/** The page is of nobody else: its title, the house or its address holds a part of the name, or it is called "About me". */
function ofOwner(page: Page, name: string, title: string, house: string | undefined): boolean {
  if (aboutPage.test(page.source.url) || aboutPage.test(title)) return true;
  const around = plainWord(`${title} ${house ?? ''} ${page.host}`);
  return parts(name).some((word) => word.length > 2 && around.includes(plainWord(word)));
}

const bearsOne = (house: string, name: string): boolean => {
  const words = plainWord(house).split(pattern`[^\p{L}]+`);
  return parts(name).some((word) => words.includes(plainWord(word)));
};

/** "Certified sleep consultant, mother of two. My …": a paragraph about the one who writes it. */
function opensParagraph(line: Line): Finding | undefined {
  const { text } = line;
  if (!pattern`^\p{Lu}`.test(text) || !opensWithTrade(text)) return undefined;
  const job = jobFrom(text, 0);
  return job && pattern`^(?:,|\s(?:with|avec|con|cu|mit|met|com|с|со|са|sa)\s)`.test(text.slice(job.end))
    ? inPlace(line, job)
    : undefined;
}

function inPlace(line: Line, { start, end }: Span): Finding {
  const words = line.text.slice(start, end).replace(pattern`[\s.,;:–—-]+$`, '');
  return inLine(line, start, start + words.length, {
    name: 'jobTitle',
    value: words,
    method: 'text',
    confidence: 'medium',
  });
}
