import type { Finding } from '../../finding.ts';
import type { Page } from '../../page/page.ts';
import { countryCode } from '../../vocabulary/country-names.ts';
import { isProvince } from '../../vocabulary/provinces.ts';
import type { Candidate } from './candidates.ts';

/**
 * "Calle Exemplo 2, Villa de las Flores, C.P. 12345", "Cherry Hill, NJ 08002", "Suka Maju, Kec. Contoh", "CONDESA, CUAUHTEMOC" between a street with its number and a
 * postal code, "Del. Villa Flores, Ciudad": a place of an address. `findings` are those of the line.
 */
export function inAddress(
  { lines }: Page,
  { line, start, end, title, asked }: Candidate,
  findings: readonly Finding[],
): boolean {
  const [before, after] = [lines[line.index - 1], lines[line.index + 1]];
  if (before?.box === line.box && after?.box === line.box && before.figures && postal.test(after.text)) return true;
  if (townBefore.test(line.text.slice(end, end + 12))) return true;
  const [, state = '', country = ''] = /^,\s([^,\d]{3,24}),\s([^,\d]{3,24})$/.exec(line.text.slice(end)) ?? [];
  if (isProvince(state) && countryCode(country)) return true;
  if (start === 0 || title || asked) return false;
  if (quarterBefore.test(line.text.slice(0, start)) && /^,/.test(line.text.slice(end))) return true;
  if (/(?:^|[\s,])C\.?P\.?\s?\d{5}/.test(line.text)) return true;
  return findings.some(
    (one) => one.name === 'address' && one.start < start && start <= one.start + one.quote.length + 2,
  );
}

/** "Del. Ana Pop, Ciudad": a borough of Mexico, a quarter. */
const quarterBefore = /(?:^|[\s,])(?:Del|Deleg|Delegación|Alcaldía|Col|Colonia|Fracc|Mpio|Municipio)\.?\s$/;

/** A state and a postal code, or the district of Indonesia, behind a town or a village. */
const townBefore = /^,\s(?:[A-Z]{2}\s\d{4,5}(?!\d)|(?:Kec|Kab|Kel)(?:\.|amatan|upaten|urahan))/;
const postal = /^(?:C\.?\s?P\.?\s?)?\d{5}(?!\d)/;
