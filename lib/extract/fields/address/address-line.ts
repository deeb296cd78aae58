import { matchesOf } from '../../page/matches.ts';
import { pattern } from '../../pattern.ts';
import { addressLabel, anchorWord, pin, spacedLabel } from '../../vocabulary/address-words.ts';
import type { Mark } from './address-marks.ts';
import { asciiDigits, splitAt } from './address-splits.ts';

/** A line as the search sees it. `joins` is false where it stands apart from the line before (other part of the page). */
export type AddressLine = {
  text: string;
  joins: boolean;
  /** Something else than its words says that it is an address: its element, a pin before it, a country at its end. */
  hinted?: boolean;
  /** An item of a list and no more: without a colon it labels no other. */
  item?: boolean;
};

/** What stands between two commas, with what it can be in an address. */
export type Part = {
  text: string;
  line: number;
  start: number;
  end: number;
  mark: Mark | undefined;
  sameLine: boolean;
  /** A label stands before it; an address begins here. */
  labelled: boolean;
  /** The label, or a pin, is on its own line. */
  inline: boolean;
  hinted: boolean;
  /** A sentence ended right before it. */
  stop: boolean;
  /** A bullet or a bar stands before it. */
  bullet: boolean;
  joins: boolean;
  /** What ends an address wherever it stands. */
  unread?: true;
};

const lineLimit = 320;

/** The parts of a text, told from its own words alone. */
export type ReadParts = (text: string) => readonly Part[];

/** Lines of one page as parts: a text is read once, however many lines say it and however often they are looked at. */
export function partsReader(regions: readonly string[]): ReadParts {
  const known = new Map<string, readonly Part[]>();
  return (text) => {
    const read = known.get(text) ?? partsOfText(text, regions);
    known.set(text, read);
    return read;
  };
}

/** Whether an address can begin at, or be told by, something in this line. Cheaper than looking at its neighbours too. */
export const mayAnchor = (text: string, read: ReadParts): boolean => read(text).some(anchors);

/** The same of a line that is not read yet: one without a figure, a label, a word of streets or of regions holds no anchor. */
export const mayHoldAnchor = (text: string): boolean =>
  /[\d:٠-٩۰-۹]/.test(text) || anchorWord.test(text) || spacedLabel.test(text) || pin.test(text);

export const anchors = ({ mark, labelled, hinted, sameLine }: Part) =>
  mark !== undefined && (labelled || (hinted && !sameLine) || /^(?:street|postal|region|numbered)$/.test(mark.kind));

/** Commas, bullets, dashes between spaces, full stops of a sentence; before a code that follows a number or a code's label. */
const separator = pattern.g`[,،;•·|●▪\t]+\s*|(?<!(?:^|[,;]\s?|\d\s)\p{Lu}{1,3}(?=\s[-–—]\s\d))\s[-–—]\s(?!\d{5,6}(?:\s?\(|\s*$|,))|(?<=\p{Ll}{5}|(?<!(?:^|[:,]\s?|\p{So}\s?)\d{0,2})\d)\.\s+(?=\p{Lu}\p{Ll}{2})|(?<=\d[a-z]?)\s(?=(?:[A-Z]{1,2}-)?\d{5,6}\s\p{Lu})|\s(?=C\.?\s?P\.?:?\s?\d{5})|(?<=\b[A-Z]{2}\s\d{5}(?:-\d{4})?)\s(?=\p{Lu}\p{Ll})|\s(?=(?:Kec|Kel|Kab|Kecamatan|Kelurahan|Kabupaten|Ds|jud|sector|Sector|sectorul|Col|Fracc|Urb|обл|общ|кв)\.?\s?[\p{Lu}\d])|:\s+|\s(?=(?:[Tt]els?|TEL|[Tt]elefon\p{L}{0,2}|[Tt]eléfonos?|[Tt]elp|[Ff]ax|FAX|[Pp]hone|[Mm]obile?|[Ee]-?[Mm]ail|Тел|тел|Моб|Факс)[\s.:])`;
/** The same, and the mail addresses that stand among them. */
const separatorOrMail = pattern.g`${separator.source}|(?:^|\s)\S{1,64}@\S{1,80}(?=\s|$)\s?`;

/** The parts of a line where it stands: after a label, in the element of an address, under the line before it. */
export function partsOfLine(line: AddressLine, at: number, labelled: boolean, read: ReadParts): Part[] {
  const parts = read(line.text);
  const first = labelled ? parts.findIndex((part) => !part.unread) : -1;
  return parts.map((part, nth) =>
    part.unread
      ? { ...part, line: at }
      : {
          ...part,
          line: at,
          labelled: part.labelled || nth === first,
          hinted: line.hinted === true,
          joins: line.joins,
        },
  );
}

/** A line that says of the next one that it is an address. */
export const labels = (line: AddressLine | undefined): boolean =>
  line !== undefined &&
  line.text.length < 48 &&
  addressLabel.test(withoutColon(line.text)) &&
  !(line.item && !/:\s*$/.test(line.text));

const withoutColon = (text: string) => (text.includes(':') ? text.replace(/\s*:\s*$/, '') : text);

function partsOfText(written: string, regions: readonly string[]): Part[] {
  const text = asciiDigits(written);
  if (text.length > lineLimit) return [unread];
  const parts: Part[] = [];
  // "Address Sample Park 5, …" in one line, the label in an element of its own
  const spaced = text.includes(',') ? (spacedLabel.exec(text)?.[0].length ?? 0) : 0;
  let from = spaced;
  let stop = false;
  let bullet = false;
  let inline = spaced > 0 || pin.test(text);
  let labelled = inline;
  const add = (to: number) => {
    const raw = text.slice(from, to);
    // Most begin with their first letter or figure
    const lead = /^[A-Za-z\d]/.test(raw) ? 0 : (leading.exec(raw)?.[0].length ?? 0);
    const rest = raw.slice(lead);
    // Asked of the last letter first: a search for the end of a text tries every space in it
    const shown = /[\s.,;]/.test(rest.charAt(rest.length - 1))
      ? rest.replace(/[\s.,;]+$/, (end) =>
          end.startsWith('.') && /\b[A-Z]$/.test(raw.trimEnd().slice(0, -1)) ? '.' : '',
        )
      : rest;
    if (!shown) return;
    for (const { offset, piece, mark } of splitAt(shown, regions, parts.length > 0)) {
      const start = from + lead + offset;
      const place = { line: 0, start, end: start + piece.length, sameLine: parts.length > 0 };
      parts.push({
        ...place,
        text: piece,
        mark,
        labelled,
        inline,
        hinted: false,
        stop,
        bullet,
        joins: false,
      });
      labelled = false;
      inline = false;
    }
  };
  for (const match of matchesOf(text, text.includes('@') ? separatorOrMail : separator)) {
    if (match[0].startsWith(':')) {
      if (match.index < 60 && addressLabel.test(text.slice(from, match.index))) {
        parts.length = 0;
        labelled = true;
        inline = true;
        from = match.index + match[0].length;
        continue;
      }
      // "Tel: …": the label and what follows it are one
      if (
        !pattern.i`^(?:c\.?\s?p|nr|no|bl|sc|et|ap|str|jud|sect?or|kec|kel|kab|col|p\.?\s?o\.?\s?box|postfach)\.?$`.test(
          text.slice(from, match.index).trim(),
        )
      ) {
        const rest = text.slice(from, match.index);
        if (rest.trim())
          parts.push({ ...unread, text: rest, start: from, end: match.index, sameLine: parts.length > 0 });
        from = match.index + match[0].length;
      }
      continue;
    }
    add(match.index);
    from = match.index + match[0].length;
    stop = match[0].startsWith('.');
    bullet = /[•·|●▪]/.test(match[0]);
  }
  add(text.length);
  return parts;
}

const leading = pattern`^[\s*·>"“(]*(?:\p{So}\uFE0F?\s*)?`;

/** What ends an address wherever it stands. */
export const unread: Part = {
  text: '',
  line: 0,
  start: 0,
  end: 0,
  mark: undefined,
  sameLine: false,
  labelled: false,
  inline: false,
  hinted: false,
  stop: false,
  bullet: false,
  joins: false,
  unread: true,
};
