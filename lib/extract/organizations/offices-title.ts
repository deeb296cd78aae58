import { plain } from '../../model/text.ts';
import type { Finding } from '../finding.ts';
import type { Line } from '../page/outline.ts';
import type { Page } from '../page/page.ts';
import { pattern } from '../pattern.ts';
import { contactLabel, moreWords, streetWord } from '../vocabulary/context-words.ts';
import { officeWord, wayWord } from '../vocabulary/office-words.ts';
import { hostLabel, ownerLabel } from '../vocabulary/organization-words.ts';
import { isFirm } from './directory.ts';

/** The part of a line that names a block. */
export type Title = { line: Line; start: number; end: number; text: string };

type ByLine = ReadonlyMap<number, readonly Finding[]>;
export type TitleOf = (line: Line) => Title | undefined;

/** What `titleAt` says of each line, read once however many blocks hold it. */
export function titlesOf(byLine: ByLine): TitleOf {
  const known = new Map<Line, Title | undefined>();
  return (line) => {
    if (!known.has(line)) known.set(line, titleAt(line, byLine));
    return known.get(line);
  };
}

/** What names a block: its first heading, else one of its first lines that is no address, number or label. */
export function titleIn(page: Page, block: { from: number; to: number }, titleOf: TitleOf): Title | undefined {
  const last = Math.min(block.to, block.from + 8);
  for (let at = block.from; at < last; at++) {
    const line = page.lines[at] as Line;
    const title = line.heading ? titleOf(line) : undefined;
    if (title) return title;
  }
  for (let at = block.from; at < Math.min(last, block.from + 3); at++) {
    const title = titleOf(page.lines[at] as Line);
    if (title) return title;
  }
  return undefined;
}

/** A line that stands over what follows it: a heading, bold, a term, or words with a colon at the end. */
export function standsOver(line: Line, byLine: ByLine, titleOf: TitleOf): boolean {
  if (line.text.length > 90) return false;
  const marked = line.heading > 0 || markedTags.has(line.box.tag);
  return (marked || line.text.endsWith(':') || overAddress(line, byLine)) && titleOf(line) !== undefined;
}

const markedTags = new Set(['b', 'strong', 'dt', 'th', 'u', 'summary', 'legend', 'figcaption', 'caption']);

/** "Branch 5 Skopje," in plain words, and its address in the line under it. */
const overAddress = ({ text, index }: Line, byLine: ByLine): boolean =>
  text.length < 70 &&
  !!byLine.get(index + 1)?.some(({ name, start }) => name === 'address' && start < 4) &&
  officeWord.test(text);

/** The words of a line before its first number, address or colon, when they can name something. */
function titleAt(line: Line, byLine: ByLine): Title | undefined {
  const { text } = line;
  let end = Math.min(text.length, 160);
  for (const finding of byLine.get(line.index) ?? [])
    if (!finding.attribute || /^[+(\d]|^\S+@/.test(text.slice(finding.start, finding.start + 80)))
      end = Math.min(end, finding.start);
  const colon = text.indexOf(':');
  if (colon > 0 && colon < end) end = colon;
  // A question is asked of whoever reads it
  if (/[?!]\s*$/.test(text.slice(0, end))) return undefined;
  const words = text.slice(0, end).replace(trailing, '');
  const start = words.length - words.replace(leading, '').length;
  const title = plain(words.slice(start), 120);
  return names(title, line.heading > 0) ? { line, start, end: words.length, text: title } : undefined;
}

const leading = pattern`^[^\p{L}\p{N}"„“«'’]+|^\d{1,3}[.)]\s+`;
/** What introduces the number that follows, and what parts it from the name. */
const trailing = pattern.i`(?:[\s,;(|/·•–—-]+(?:tel|tél|telf|telefon|telefono|teléfono|telepon|téléphone|phone|ph|fon|fax|mob|mobil|mobile|cel|handy|hp|wa|whatsapp|e-?mail|mail|correo|t|f|m|тел|моб|факс|телефон|имейл)\.?)*[^\p{L}\p{N}.)"”“»'’]*$`;

function names(text: string, heading: boolean): boolean {
  if (text.length > 90 || !pattern`\p{L}{2}`.test(text) || pattern`^\p{Lu}{2,3}$`.test(text)) return false;
  if (/@|https?:|www\.|©|[?!]$/.test(text) || text.split(' ').length > 12) return false;
  if (/\d/.test(text) && !mayBeNumbered(text, heading)) return false;
  if (sentences.test(text) || notBranch.test(text)) return false;
  if (contactLabel.test(text) || wayWord.test(text) || moreWords.test(text)) return false;
  // An imprint's "Publisher" and "Hosting" are no branches of one house
  return !ownerLabel.test(text) && !hostLabel.test(text);
}

/** One sentence and the next: told, not named. */
const sentences = pattern`\p{Ll}{2}\)?\. \p{Lu}\p{Ll}+ `;
/** Parts of a notice or of a site, and what is said to a visitor, over the house's own address: none of its branches. */
const notBranch = pattern.i`^(?:(?:der |die )?verantwortlicher?|cont[aá]ct(?:[aá](?:nos|te|ci)|enos|ez[- ]nous)|(?:nos |our |unsere |nuestros |i nostri |le nostre |datele noastre )?(?:coordonnées|contact details|kontaktdaten|datos de contacto|recapiti|de contact)|(?:latest )?news(?: (?:and|&) \p{L}+)?|.* request(?: form)?|(?:datenschutz|facebook|instagram|twitter|youtube|google|matomo)[\p{L}-]*(?:\s.*)?|privacy(?: policy)?(?:\s.*)?|social media.*|tentang(?: kami)?|about(?: us)?|über uns|chi siamo|despre noi|qui[eé]nes somos|telefax|angaben gem\P{L}*\p{L}+.{0,40}|sobre nosotros|jam (?:buka|kerja|pelayanan|operasional|layanan)(?: \p{L}+)?|qui sommes[ -]nous|за нас|anbieter(?: und .*)?|.*(?<!\p{L})(?:your|votre|vos|ihre[mnrs]?|ваш\p{L}{0,5}|dumneavoastr[ăa]|customers|kunden|clients|clienti|clientes|clien[tțţ]ii?(?:lor)?|клиенти(?:те)?|pelanggan)(?!\p{L}).*|.*\s(?:ist (?:eine?|die|der|das)|is (?:an?|the))\s.*|jum['’]?at|senin|selasa|rabu|kamis|sabtu|minggu)$`;

/** The one number of a text is a part of a name: no date, time, telephone or house number. */
function mayBeNumbered(text: string, heading: boolean): boolean {
  if (/\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text) || (text.match(/\d+/g)?.length ?? 0) > 1) return false;
  const counted = isFirm(text) || (heading && numbered.test(text) && !room.test(text));
  if (/\d{3}/.test(text) && !counted) return false;
  // "School no. 113": its number is no house number
  if (streetWord.test(counted ? text.replace(/\s(?:nr|no|km)\.?(?=\s)/gi, '') : text)) return false;
  return !/^\d{4,}|\d{1,2}[:.]\d{2}\s?[-–]/.test(text);
}

/** "Construct 2000", "Studio 54": a house that goes by a number, but for years as of an archive. */
const numbered = pattern`^\p{Lu}[\p{L}.-]*(?:\s\p{L}[\p{L}.-]*){0,5}\s(?:(?:nr|no|n)\.?º?\s?|№\s?)?(?!19\d\d$|20[1-9]\d$)\d{3,4}$`;
/** A number that counts rooms, floors and papers. */
const room = pattern.i`^(?:room|suite|sala|salle|saal|aula|camera|cam|zimmer|raum|birou\p{L}*|office|oficina|bureau|b[uü]ro|ufficio|stanza|ruang\p{L}*|kamar|bilik|lot|unit|floor|piso|etaj|соба|стая|кабинет|канцеларија|канцелария|ext\p{L}*|int\p{L}*|tel\p{L}*|fax|box|law|art\p{L}*|lege\p{L}*|error|iso|page|cod\p{L}*|form\p{L}*)(?![\p{L}])`;
