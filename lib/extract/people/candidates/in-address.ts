import type { Finding } from '../../finding.ts';
import type { Candidate } from './candidates.ts';

/** "Calle Exemplo 2, Villa de las Flores, C.P. 12345", "Cherry Hill, NJ 08002": a place of an address. `findings` are those of the line. */
export function inAddress({ line, start, end, title }: Candidate, findings: readonly Finding[]): boolean {
  if (/^,\s[A-Z]{2}\s\d{4,5}(?!\d)/.test(line.text.slice(end, end + 11))) return true;
  if (start === 0 || title) return false;
  if (/(?:^|[\s,])C\.?P\.?\s?\d{5}/.test(line.text)) return true;
  return findings.some(
    (one) => one.name === 'address' && one.start < start && start <= one.start + one.quote.length + 2,
  );
}
