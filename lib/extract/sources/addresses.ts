import { plain } from '../../model/text.ts';
import { type AddressMatch, addressesIn, wordsOf } from '../fields/address/address.ts';
import { type AddressLine, mayAnchor, partsReader, type ReadParts } from '../fields/address/address-line.ts';
import type { Finding, Source } from '../finding.ts';
import { inLines } from '../page/line-run.ts';
import { common, type Line } from '../page/outline.ts';
import type { Page } from '../page/page.ts';
import { homeOf } from '../page/region.ts';
import { pattern } from '../pattern.ts';
import { addressHint, addressLabel, codeHint, pin, village, villageStart } from '../vocabulary/address-words.ts';
import { countryCode } from '../vocabulary/country-names.ts';

/** Postal addresses in the words of the page, of one line or of several under each other. */
export const addresses: Source = (page) => {
  const read = partsReader(page.regions);
  const home = homeOf(page.host, page.lexicon.plans);
  return windows(page, read).flatMap(([from, to]) => {
    const lines = page.lines.slice(from, to);
    const joined = lines.map(
      (line, at): AddressLine => ({
        text: line.text,
        joins: joins(lines[at - 1], line),
        item: isItem(line, lines[at + 1]),
        hinted:
          placed(line) ||
          (townOf(line.text) && [at - 1, at + 1].some((near) => reachable.test(lines[near]?.text ?? ''))),
      }),
    );
    return addressesIn(joined, page.regions, home, read).flatMap((match) => {
      const own = afterCopyright(lines, match);
      return own ? [findingOf(lines, afterTelling(lines, own))] : [];
    });
  });
};

/** Where to look: around the lines that hold a street's, a code's or a label's word. Overlapping windows are one. */
function windows(page: Page, read: ReadParts): [number, number][] {
  const found: [number, number][] = [];
  for (const line of page.lines) {
    if (line.region === 'nav' || !(placed(line) || hints(line, read))) continue;
    const [from, to] = [Math.max(0, line.index - 3), Math.min(page.lines.length, line.index + 7)];
    const last = found.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else found.push([from, to]);
  }
  return found;
}

function hints({ text, figures }: Line, read: ReadParts): boolean {
  if (text.length > 320) return false;
  // Pins are no letters of any script: their units are the last but one block of all
  if (text.charCodeAt(0) > 0xd7ff && pin.test(text)) return true;
  if (figures) return (codeHint.test(text) || addressHint.test(text) || village.test(text)) && mayAnchor(text, read);
  if (villageStart.test(text) || (text.includes(',') && (village.test(text) || townOf(text)))) return true;
  const colon = text.indexOf(':');
  return text.length < 48 && colon < 0
    ? addressLabel.test(text)
    : colon > 0 && colon < 60 && addressLabel.test(text.slice(0, colon));
}

/** "Cali, Colombia": a town with its country and nothing else. */
function townOf(text: string): boolean {
  const comma = text.length < 70 ? text.lastIndexOf(',') : -1;
  return comma > 0 && !/[\d:!?]/.test(text) && countryCode(text.slice(comma + 1).trim()) !== undefined;
}
/** It stands in an element for addresses. */
const placed = ({ box, text }: Line) => text.length < 160 && (box.tag === 'address' || box.parent?.tag === 'address');

/** A number or an address to write to stands in it: a town right beside is where they are. */
const reachable = /@|(?:\d[\s().-]{0,2}){8}/;

/** Beside another of its list, as each in a line of its own. */
const isItem = ({ box, text }: Line, next: Line | undefined) =>
  box.tag === 'li' && text.length < 48 && next?.box.tag === 'li' && next.box !== box && next.box.parent === box.parent;

/** Under each other in one block: the same element, or one that holds few lines more. */
function joins(before: Line | undefined, line: Line): boolean {
  if (!before || before.hidden !== line.hidden || before.region !== line.region) return false;
  // A heading without a number names what follows it
  if (before.heading && !line.heading && !before.figures) return false;
  if (before.box === line.box || before.box.parent === line.box.parent) return true;
  const { lines } = common(before.box, line.box);
  return lines[1] - lines[0] <= 14;
}

/** "© 2026 Acme · Musterweg 1, 8142 Uitikon": the year and whose rights they are stand before the address; alone they are none. */
function afterCopyright(lines: readonly Line[], match: AddressMatch): AddressMatch | undefined {
  const { from } = match;
  const { text = '' } = lines[from.line] ?? {};
  if (!copyright.test(text.slice(0, from.start)) || !/^(?:19|20)\d\d(?!\d)/.test(text.slice(from.start))) return match;
  const part = pattern`[|·•–—,]\s+(?=\S)`.exec(text.slice(from.start));
  if (part) return { ...match, from: { ...from, start: from.start + part.index + part[0].length } };
  return match.to.line > from.line ? { ...match, from: { line: from.line + 1, start: 0 } } : undefined;
}

/** "Our office is located in 12 High Street, Leeds": where it is begins behind what is told. */
function afterTelling(lines: readonly Line[], match: AddressMatch): AddressMatch {
  const { line, start } = match.from;
  const told = located.exec(lines[line]?.text.slice(start) ?? '')?.[0].length ?? 0;
  const ends = match.to.line > line || start + told < match.to.end;
  return told && ends ? { ...match, from: { line, start: start + told } } : match;
}

const located = pattern.i`^[^,:;.\d]{3,60}\s(?:(?:ubicad|localizad|situad)[ao]s? en|located (?:at|in)|situated (?:at|in)|situ[eé]e?s? (?:à|au)|si trova(?:no)? (?:in|a)|(?:situat[ăa]?|se află) (?:în|pe|la)|(?:terletak|beralamat) di|befindet sich (?:in|an)(?: der)?|се наоѓа на|се намира на)\s`;

const copyright = pattern.i`(?:©|\(c\)|copyright)\s*$`;

function findingOf(lines: readonly Line[], { from, to, parts, sure }: AddressMatch): Finding {
  const run = lines.slice(from.line, to.line + 1);
  const value = plain(wordsOf(lines, { from, to }), 500);
  const about = {
    name: 'address' as const,
    value,
    parts,
    method: 'text' as const,
    confidence: sure ? ('medium' as const) : ('low' as const),
  };
  return inLines(run, from.start, to.end, about);
}
