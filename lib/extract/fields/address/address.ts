import type { AddressParts } from '../../../model/contact.ts';
import { pattern } from '../../pattern.ts';
import {
  type AddressLine,
  anchors,
  labels,
  mayHoldAnchor,
  type Part,
  partsOfLine,
  partsReader,
  type ReadParts,
  unread,
} from './address-line.ts';
import type { Mark } from './address-marks.ts';
import { partsOf } from './address-parts.ts';
import { backward, forward, type PartAt } from './address-reach.ts';

/** A run of lines that is a postal address: from an offset in one line to an offset in another. */
export type AddressMatch = {
  from: { line: number; start: number };
  to: { line: number; end: number };
  parts: AddressParts | undefined;
  /** Whether it names both a street (or a post box) and a postal code or a label said it is one. */
  sure: boolean;
};

/** The words of the lines from where it begins to where it ends, as one line. */
export function wordsOf(lines: readonly { text: string }[], { from, to }: Pick<AddressMatch, 'from' | 'to'>): string {
  return lines
    .slice(from.line, to.line + 1)
    .map(({ text }, at, { length }) =>
      text
        .slice(at === 0 ? from.start : 0, at === length - 1 ? to.end : undefined)
        .replace(/^[\s,،;•·|-]+|[\s,،;•·|-]+$/g, ''),
    )
    .join(', ');
}

type Good = Part & { mark: Mark };

/**
 * The postal addresses in these lines, in order, none overlapping. `regions` say how long codes may be; `home`, the page's own
 * country where its domain says one, is an address's country when that names none and its code has the right length.
 */
export function addressesIn(
  lines: readonly AddressLine[],
  regions: readonly string[],
  home?: string,
  read: ReadParts = partsReader(regions),
): AddressMatch[] {
  const labelled = lines.map((_, at) => labels(lines[at - 1]));
  const known: Part[][] = [];
  const partsOn = (at: number): Part[] => {
    known[at] ??= partsOfLine(lines[at] as AddressLine, at, labelled[at] === true, read);
    return known[at];
  };
  const holds = lines.map(
    ({ text, hinted }, at) =>
      (hinted === true || labelled[at] === true || mayHoldAnchor(text)) && partsOn(at).some(anchors),
  );
  const parts: Part[] = [];
  let line = 0;
  const partAt: PartAt = (at) => {
    for (; parts.length <= at && line < lines.length; line++) parts.push(...partsOn(line));
    return parts[at];
  };
  const matches: AddressMatch[] = [];
  let free = 0;
  for (let at = 0; ; at++) {
    // A line is read when an address begins in it or at most two lines below, or when one that began above goes on to it
    if (at === parts.length && line < lines.length && !(holds[line] || holds[line + 1] || holds[line + 2]))
      parts.push({ ...unread, line: line++ });
    const part = partAt(at);
    if (!part) return matches;
    if (at < free || !anchors(part)) continue;
    const from = backward(parts, at, free);
    const to = forward(parts, partAt, from, at);
    const run = parts.slice(from, to) as Good[];
    const match = matchOf(trimmed(run), regions, home);
    if (!match) continue;
    matches.push(match);
    free = to;
  }
}

/** A labelled address without the name of whose it is, on a line of its own before it. */
function trimmed(run: readonly Good[]): readonly Good[] {
  const [first, second] = run;
  const whose = first?.labelled && first.mark.kind === 'place' && second && !second.sameLine;
  const rest = run.slice(1);
  const whole =
    rest.some(({ mark }) => mark.kind === 'street') ||
    rest.filter(({ mark }) => mark.kind === 'place').length > 1 ||
    (rest.length > 1 && rest[0]?.mark.kind === 'place');
  if (whose && whole) return trimmed([{ ...(rest[0] as Good), labelled: true }, ...rest.slice(1)]);
  // "Frau Ana Muster" over her street
  return first?.mark.kind === 'place' && second?.mark.kind === 'street' && !second.sameLine && greeted.test(first.text)
    ? rest
    : run;
}

const greeted = pattern`^(?:Frau|Herrn?|Familie|Fam\.|Mrs?\.?|Ms\.?|Mme|Madame|Monsieur|Sig\.?(?:ra)?|Sra?\.|D-(?:na|l)|Doamna|Domnul|г-(?:н|ѓа|жа)|Bapak|Ibu)\s\p{Lu}`;

/** A region's word that means nothing else. */
const certain = pattern`^(?:Brgy|Kec|Kab|jud|обл|кв|ж\.\s?к)\.\s?[\p{Lu}„“"]`;

const beside = (kinds: readonly string[], one: string, other: string) =>
  kinds.some((kind, at) => (kind === one && kinds[at + 1] === other) || (kind === other && kinds[at + 1] === one));

function matchOf(run: readonly Good[], regions: readonly string[], home: string | undefined): AddressMatch | undefined {
  const kinds = run.map(({ mark }) => mark.kind);
  const has = (kind: Mark['kind']) => kinds.includes(kind);
  const labelled = run.some((part) => part.labelled);
  const hinted = labelled || run[0]?.hinted;
  const house = run.some(({ mark }) => mark.kind === 'street' && mark.number) || (has('street') && has('number'));
  const placed = has('postal') || has('country') || has('region') || has('state');
  const whole =
    house ||
    (has('street') && (placed || labelled)) ||
    (has('postal') && (has('unit') || has('region') || beside(kinds, 'numbered', 'postal')));
  const coded = has('postal') && has('country') && run.some((part) => part.hinted || part.labelled);
  const told =
    hinted && (has('numbered') || has('postal') || has('unit') || has('region') || (has('country') && run.length > 1));
  const towns =
    run[0]?.inline && run.length > 1 && run.every(({ mark, text }) => mark.kind === 'place' && text.length < 28);
  const numbered =
    has('region') && has('place') && (has('number') || run.some(({ text }) => text === 'CDMX' || certain.test(text)));
  const village =
    kinds.filter((kind) => kind === 'region').length > 1 && kinds.length < 8 && run[0]?.sameLine === false;
  if (!whole && !told && !village && !numbered && !towns && !coded) return undefined;
  const [first, last] = [run[0] as Good, run.at(-1) as Good];
  const cut = first.mark.kind === 'street' ? first.mark.from : 0;
  const shown = run.map(({ text, mark }, at) =>
    mark.kind === 'street' && (at === 0 || pattern`^\p{Ll}`.test(text)) ? text.slice(mark.from) : text,
  );
  if (shown.join().length < 8) return undefined;
  return {
    from: { line: first.line, start: first.start + cut },
    to: { line: last.line, end: last.end },
    parts: partsOf(
      run.map(({ mark }, at) => ({ text: shown[at] ?? '', mark })),
      home,
      regions,
    ),
    sure: (has('street') && has('postal')) || labelled,
  };
}
