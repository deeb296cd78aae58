import { type Finding, inLine } from '../../finding.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { legalForm } from '../../vocabulary/organization-words.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** What stands right over the name of whoever answers for a site: "Angaben gemäß § 5 TMG", "Diensteanbieter", "Propriétaire du site". */
export const overOwner = pattern.i`^[^\p{L}]*(?:(?:pflicht)?angaben (?:gem(?:äß|\.)|nach|laut|im sinne|i\.\s?s)\P{L}.{0,60}|(?:dienste?-?)?anbieter(?:in)?(?:\s(?:dieser|der|nach|gemäß|im sinne|i\.).{0,60})?|(?:seiten|webseiten|website-?)?betreiber(?:in)?(?:\s(?:der|dieser|und)\s.{0,50})?|herausgeber(?:in)?|site owner|(?:this )?(?:web\s?)?site is (?:owned|operated|run) by|propriétaire(?: et éditeur)?(?: du site)?(?: internet)?|responsable de la (?:publication|rédaction)|titolare del sito(?: web)?|titular (?:de la web|del sitio)(?: web)?|propietari[oa] del sitio(?: web)?)[^\p{L}]*$`;

/** A heading over the ways to reach whoever was named before. */
export const reachHead = pattern.i`^[^\p{L}]*(?:kontakt\p{L}*|contact\p{L}*|contatt\p{L}*|recapiti|co?ordon\p{L}+|контакт\p{L}*|anschrift|address|sitz|sede|domicilio|si[eè]ge|hubungi|kontak|adresse?|dirección|so erreichen|اتصل|التواصل)(?!\p{L})`;

/** Words for whoever a house belongs to: they are the house, and its number is theirs. */
export const ownerWord = pattern.i`^(?:(?:praxis|geschäfts|studio|laden|kanzlei|betriebs|firmen)?inhaber(?:in)?|(?:practice |business |sole )?(?:owner|proprietor)|titolare|propriétaire|propietari[oa]|proprietar[aăe]?|pemilik|собственик|власник|сопственик)$`;

const trade = pattern.i`^[^\p{L}]*(?:(?:gesetzliche|berufliche) )?(?:berufsbezeichnung|titre professionnel|professional title|titolo professionale|título profesional)(?:en)?\s?(?::\s*|$)`;

/** The trade an imprint states by law for the one person it names: "Berufsbezeichnung: Heilpraktiker", in one line or two. */
export function statedTrade(page: Page): Finding | undefined {
  for (const { text, index } of page.lines) {
    const quoted = text.length < 300 ? quotedTrade.exec(text) : null;
    if (quoted?.[1]) return tradeAt(page.lines[index] as Line, quoted[0].length - quoted[1].length - 1, quoted[1]);
    const label = text.length < 500 ? trade.exec(text)?.[0] : undefined;
    if (!label) continue;
    const line = label.length < text.length ? page.lines[index] : page.lines[index + 1];
    if (!line) continue;
    const start = line.index === index ? label.length : 0;
    const words = line.text.slice(start).replace(awarded, '').trim();
    if (words.length < 3 || words.length > 80 || /[:?!]|\.\s|\d{3}/.test(words)) continue;
    return tradeAt(line, start, words);
  }
  return undefined;
}

const tradeAt = (line: Line, start: number, words: string): Finding =>
  inLine(line, start, start + words.length, { name: 'jobTitle', value: words, confidence: 'medium', method: 'text' });

/** 'Die Berufsbezeichnung "Rechtsanwalt" wurde … verliehen': the trade in a sentence. */
const quotedTrade = pattern.i`^(?:die |le |il |el |the )?(?:(?:gesetzliche|berufliche) )?(?:berufsbezeichnung|titre professionnel|professional title|titolo professionale|título profesional)(?:\s(?:lautet|ist|de|di))?\s?:?\s?["„“”«»'‚‘](\p{L}[\p{L} /-]{2,40})["“”«»'‘’]`;

/** "(verliehen in Deutschland)": where a trade's name was given. */
export const awarded = pattern.i`\s{0,2}[,;–-]?\s{0,2}\(?\s?(?:staatlich )?(?:verliehen|erteilt|erworben|awarded|conferred|délivré|décerné)(?![\p{L}]).*$`;

/** A street stands under the name: the head of a letter, an imprint. The name of a practice or a shop may stand between, or "c/o Acme". */
export function lives(page: Page, { index, box }: Line, named: ReadonlySet<number>): boolean {
  const next = page.lines[index + 1];
  if (next && careOf.test(next.text)) return streetAt(page, index + 2);
  const house =
    next && next.box.tag === box.tag && !named.has(next.index) && pattern`^\p{Lu}[^\d:@]{3,50}$`.test(next.text);
  return streetAt(page, index + 1) || (house === true && streetAt(page, index + 2));
}

const careOf = /^(?:c\/o|p\.?\sa(?:dr)?\.)\s/i;

/** A street with its house number, and a postcode in the same line or the next. */
export const streetAt = ({ lines }: Page, at: number) => {
  const text = lines[at]?.text ?? '';
  return (
    text.length < 80 &&
    pattern.i`\p{L}{3}.{0,40}\s\d{1,4}\s?[a-z]?\b`.test(text) &&
    postcode.test(`${text} ${lines[at + 1]?.text ?? ''}`)
  );
};

/** "Ana Pop · Atelier Acme · PIB 123456789": a trader who is no firm opens the line that gives the number of the trade. */
export function registeredAfter({ line: { text }, start, end }: Candidate, findings: readonly Finding[]): boolean {
  if (start > 0 || !pattern`^\s?[,·|•–—-]`.test(text.slice(end)) || legalForm.test(text)) return false;
  return (
    findings.some(({ name }) => name === 'registrationNumber' || name === 'taxNumber') ||
    registerLabel.test(text.slice(end))
  );
}

/** Words before a number of a register, in capitals as they are written. */
const registerLabel = pattern`[,·|•–—-]\s?(?:IČO|DIČ|IČ|CUI|CIF|NIF|NIP|PIB|OIB|SIREN|SIRET|NPWP|ЕИК|БУЛСТАТ|ЕДБ|ПИБ|ИНН)(?=[\s:])`;

const postcode = pattern`(?:^|[\s,-])\d{4,6}\s+\p{Lu}`;
