import { folded } from '../../model/text.ts';
import { plainOfBase64 } from '../ciphers.ts';
import { nameIn } from '../fields/names/person-name.ts';
import type { Card, Finding } from '../finding.ts';
import { foldLiterals } from '../literals.ts';
import { type Box, textOf } from '../page/box.ts';
import { holds } from '../page/holds.ts';
import type { Page } from '../page/page.ts';
import { decoded } from './chat-links.ts';
import { partsOf, type Told, toldBy, type VcardLine, vcardLines } from './vcard-lines.ts';

/** Ways of writing the word, each with a piece of it that begins with a rare letter, and how a card in Base64 begins. */
const marks: [string, string][] = [
  ['VCARD', 'VCARD'],
  ['VCard', 'Card'],
  ['vCard', 'Card'],
  ['Vcard', 'Vcard'],
  ['vcard', 'vcard'],
  ['QkVHSU46VkNBUkQ', 'QkVHSU'],
];
const opening = /vcard(?<=begin(?::|%3A)vcard|text\/x?-?vcard)|QkVHSU46VkNBUkQ/i;

/** Units of one attribute or script that are looked at: a card may hold a portrait. */
const longest = 512_000;

/** vCards (RFC 6350, and 2.1 and 3.0 before it) that stand in the page: in a text, in a script's string, in an attribute. */
export function vcards(page: Page): Card[] {
  const { html } = page.source;
  // Searching for words is far cheaper than a pattern over a whole page
  if (!marks.some(([mark, part]) => holds(html, mark, part)) || !opening.test(html)) return [];
  const cards: Card[] = [];
  for (const box of page.boxes) {
    for (const name of Object.keys(box.element.attribs).slice(0, 40)) {
      const value = box.element.attribs[name] ?? '';
      if (/^data:text\/(?:x-)?vcard/i.test(value) || value.includes('BEGIN:VCARD'))
        cards.push(...cardsOf(page, box, name, value.slice(0, longest)));
    }
    if (verbatim.has(box.tag)) cards.push(...cardsOf(page, box, undefined, textOf(box.element, longest)));
    if (cards.length > 500) return cards;
  }
  for (const { text, box } of page.lines)
    if (text === 'BEGIN:VCARD' && !verbatim.has(box.tag))
      cards.push(...cardsOf(page, box, undefined, textOf(box.element, 20_000, '\n')));
  return cards;
}

const verbatim = new Set(['pre', 'textarea', 'script', 'code']);

function cardsOf(page: Page, box: Box, attribute: string | undefined, said: string): Card[] {
  const script = box.tag === 'script' || attribute?.startsWith('on');
  const packed = attribute !== undefined && said.startsWith('data:');
  const text = packed ? unpacked(said) : script ? said.replace(/(?:\\r)?\\n|\\r/g, '\n') : said;
  const plainly = cardsIn(page, box, attribute, text, quoting(said, text, packed));
  if (!script || !/BEGIN:VCARD/i.test(said)) return plainly;
  const folded = putTogether(said).flatMap((whole) =>
    cardsIn(page, box, attribute, whole, quoting(said, whole, false)),
  );
  return folded.length > plainly.length ? folded : plainly;
}

/** The cards a script puts together of literals. */
const putTogether = (script: string) =>
  foldLiterals(script.slice(Math.max(0, script.search(/BEGIN:VCARD/i) - 20_000)))
    .map(({ text }) => text)
    .filter((text) => /BEGIN:VCARD/i.test(text) && /END:VCARD/i.test(text));

function cardsIn(
  page: Page,
  box: Box,
  attribute: string | undefined,
  text: string,
  quoted: (words: string) => string | undefined,
): Card[] {
  return text
    .split(/BEGIN:VCARD/i)
    .slice(1, 201)
    .flatMap((rest) => (/END:VCARD/i.test(rest) ? [rest.split(/END:VCARD/i)[0] ?? ''] : []))
    .flatMap((body) => {
      const lines = vcardLines(body);
      const findings = [
        ...lines.flatMap((line) => toldBy(line, page.regions, page.numbers)),
        ...fromParts(lines),
      ].flatMap(({ quote, ...told }): Finding[] => {
        const words = quoted(quote);
        const place = { box, attribute, line: -1, start: 0 };
        return words ? [{ confidence: 'high', flags: [], method: 'vcard', quote: words, ...place, ...told }] : [];
      });
      // "${name}", "' + name + '": what stands there is put in when it runs
      return findings.some(({ name, value }) => name === 'name' && !/[${}+\0]/.test(value))
        ? [cardFrom(page, lines, findings, box)]
        : [];
    });
}

function cardFrom(page: Page, lines: readonly VcardLine[], findings: Finding[], box: Box): Card {
  const said = (key: string) => lines.find(({ name }) => name === key)?.text.trim() ?? '';
  const first = (key: Finding['name']) => findings.find(({ name }) => name === key)?.value;
  const house = first('organization') === first('name') || /^(?:org|group|location)/i.test(said('KIND'));
  if (house) return { kind: 'organization', findings: findings.filter(({ name }) => name !== 'organization'), box };
  const person =
    /[^;\s]/.test(said('N')) || said('KIND') || first('jobTitle') || nameIn(first('name') ?? '', page.lexicon);
  return { kind: person ? 'person' : 'organization', findings, box };
}

/** Of a name in parts: the whole where none is said, and what stands before it. */
function fromParts(lines: readonly VcardLine[]): Told[] {
  const parts = lines.find(({ name }) => name === 'N');
  if (!parts) return [];
  const [family = '', given = '', additional = '', prefix = ''] = partsOf(parts.text);
  const quote = folded(parts.raw);
  const whole = lines.some(({ name }) => name === 'FN') ? '' : [given, additional, family].filter(Boolean).join(' ');
  return [
    ...(whole ? [{ name: 'name' as const, value: whole, quote }] : []),
    ...(prefix ? [{ name: 'honorific' as const, value: prefix, quote }] : []),
  ];
}

/** How words of a card stand in the page: as they are, percent-encoded, or in Base64. `undefined` when they cannot be found there. */
function quoting(said: string, text: string, packed: boolean): (words: string) => string | undefined {
  const source = folded(said);
  if (!packed) return (words) => (source.includes(words) ? words : undefined);
  return (words) => {
    if (source.includes(words)) return words;
    // Of a short link the whole is the proof
    if (source.length <= 1000) return source;
    const coded = encodeURIComponent(words);
    if (source.includes(coded)) return coded.slice(0, 1000);
    const at = text.indexOf(words);
    if (at < 0 || !isBase64(said)) return undefined;
    const bytes = (part: string) => new TextEncoder().encode(part).length;
    const from = bytes(text.slice(0, at));
    const units = said.slice(said.indexOf(',') + 1);
    const part = units.slice(4 * Math.floor(from / 3), 4 * Math.ceil((from + bytes(words)) / 3));
    return plainOfBase64(part).includes(words) ? part : undefined;
  };
}

const isBase64 = (href: string) => /^[^,]*;base64,/i.test(href);

/** What a `data:` link holds (RFC 2397). */
export function unpacked(href: string): string {
  const [head = '', ...rest] = href.split(',');
  const body = rest.join(',');
  return /;base64/i.test(head) ? plainOfBase64(decoded(body), longest) : decoded(body);
}
