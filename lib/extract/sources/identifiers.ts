import { plain } from '../../model/text.ts';
import { registrationNumbers } from '../fields/registration-number.ts';
import { type Finding, inLine, type Source } from '../finding.ts';
import type { Line } from '../outline.ts';
import { streetWord } from '../vocabulary/context-words.ts';

/** What the words of the page say of the house itself: its numbers in registers, its postal address. */
export const identifiers: Source = (page) =>
  page.lines.flatMap((line) => (/\d/.test(line.text) ? [...numbers(line), ...address(line)] : []));

const numbers = (line: Line): Finding[] =>
  registrationNumbers(line.text).map(({ name, value, start, end }) =>
    inLine(line, start, end, { name, value, display: line.text.slice(start, end), method: 'text' }),
  );

const label =
  /^(?:\p{So}|\uFE0F|\s)*(?:(?:address|adres[ăaes]e?|adresse|anschrift|dirección|direccion|domicilio|indirizzo|sede(?: legale| operativa)?|sediu(?:l social)?|alamat|адреса|адрес|location|ubicaci[oó]n|office)\s*:\s*)/iu;
const houseNumber =
  /(?:^|[\s,.])(?:nr?\.?\s?|no\.?\s?|#|n[°º]\s?|бр\.?\s?)?\d{1,5}[\p{L}]?(?:\s?[-/]\s?\d{1,4}[\p{L}]?)?(?=$|[\s,.;])/u;

/** A line with a street word and a house number, short enough to be nothing else. */
function address(line: Line): Finding[] {
  if (line.text.length > 180 || line.region === 'nav') return [];
  const lead = label.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(lead);
  if (text.length < 10 || !streetWord.test(text) || !houseNumber.test(text)) return [];
  if (/@|https?:|(?:tel|fax|phone|mobil|whatsapp|тел)[\s.:]|[?!]|©|\d{9}/iu.test(text) || text.split(/\s+/).length > 24)
    return [];
  if (lead === 0 && /\p{Ll}{3,}\s\p{Ll}{3,}\s\p{Ll}{3,}\s\p{Ll}{3,}/u.test(text)) return [];
  const end = lead + text.replace(/[\s,;]+$/, '').length; // it goes on in a line that is not read yet
  return [inLine(line, lead, end, { name: 'address', value: plain(line.text.slice(lead, end), 300), method: 'text' })];
}
