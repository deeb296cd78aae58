import { folded, plain } from '../../model/text.ts';
import { type Box, textOf } from '../box.ts';
import { type Finding, inAttribute, inLine } from '../finding.ts';
import { attribute, type Page } from '../page.ts';
import { legalForm, notOrganization } from '../vocabulary/organization-words.ts';

type Candidate = { finding: Finding; weight: number };

/** Who the page belongs to: what mark-up states, the copyright line, the legal name, the site's name; best first. */
export function organizationNames(page: Page): Finding[] {
  const candidates = [...stated(page), ...copyrights(page), ...legalNames(page), ...titles(page)];
  const merged = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.finding.value);
    const known = merged.get(key);
    if (!key || notOrganization.test(candidate.finding.value)) continue;
    if (!known) merged.set(key, candidate);
    else known.weight += candidate.weight / 2;
  }
  const domain = siteWord(page.host);
  for (const [key, candidate] of merged) if (domain && likeDomain(key, domain)) candidate.weight += 4;
  return [...merged.values()].sort((a, b) => b.weight - a.weight).map(({ finding }) => finding);
}

const siteWord = (host: string) =>
  host
    .split('.')
    .slice(0, -1)
    .filter((part) => part.length > 3)
    .at(-1)
    ?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';

/** The words of a name run together stand in the domain, or the other way round, or its initials are the domain. */
function likeDomain(key: string, domain: string): boolean {
  const run = key.replace(/ /g, '');
  if (run.length < 3) return false;
  return (
    domain.includes(run) ||
    run.includes(domain) ||
    key.split(' ').some((word) => word.length > 4 && domain.includes(word))
  );
}

/** Case, diacritics, punctuation and legal form aside. */
export function keyOf(name: string): string {
  return name
    .replace(legalForm, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function stated(page: Page): Candidate[] {
  return page.boxes.flatMap((box): Candidate[] => {
    if (box.tag !== 'meta') return [];
    const key = (attribute(box.element, 'property') || attribute(box.element, 'name')).toLowerCase();
    const weight = metaWeight[key];
    const content = plain(attribute(box.element, 'content'), 200);
    return weight && content ? [{ weight, finding: fromAttribute(box, 'content', content) }] : [];
  });
}

const metaWeight: Record<string, number> = {
  'og:site_name': 6,
  'application-name': 4,
  author: 1,
  copyright: 3,
  'dc.publisher': 3,
  publisher: 3,
};

function fromAttribute(box: Box, name: string, value: string): Finding {
  return { ...inAttribute(box, name, value, undefined, { name: 'name', value, method: 'meta', confidence: 'medium' }) };
}

const copyright =
  /(?:©|\(c\)|copyright|&copy;)\s{0,3}(?:copyright|©|\(c\))?\s{0,3}:?\s{0,3}(?:by\s)?(?:(?:19|20)\d{2}(?:\s?[-–—/,]\s?(?:(?:19|20)\d{2}|\d{2}|present|today))?)?[\s,.:|–-]{0,5}(?:by\s|di\s|von\s|por\s|de\s)?/i;

function copyrights(page: Page): Candidate[] {
  return page.lines.flatMap((line): Candidate[] => {
    const mark = line.text.length < 400 ? copyright.exec(line.text) : undefined;
    if (!mark) return [];
    const start = mark.index + mark[0].length;
    const name = nameAt(line.text, start);
    return name
      ? [
          {
            weight: 4,
            finding: inLine(line, start, start + name.length, {
              name: 'name',
              value: plain(name, 200),
              method: 'text',
            }),
          },
        ]
      : [];
  });
}

/** The words up to what ends a name: a bar, "All rights reserved", a year, a full stop that is not of a legal form. */
function nameAt(text: string, start: number): string | undefined {
  const rest = text.slice(start, start + 120);
  const end =
    /\s*(?:[|•·©]|\s[-–—]\s|\s?(?:19|20)\d{2}|[.,;:(]?\s?(?:all\s?rights?|alle?\srechte|toate|todos\slos|tutti\si|tous\sdroits|сите\sправа|всички|hak\scipta|seluruh|semua|derechos|drepturi|p\.?\s?iva|tel|powered|design|created|website|web\s|developed|made\s|propriet|built|theme)\b|\.\s|\.$|[;:("“])/iu.exec(
      rest,
    );
  const name = (end ? rest.slice(0, end.index) : rest).trim().replace(/[\s,.-]+$/, '');
  return name.length >= 2 && name.length <= 90 && /\p{L}{2}/u.test(name) ? name : undefined;
}

/** A short line, or the part of one, that ends in a legal form: "Exemplu Construct S.R.L.". */
function legalNames(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const line of page.lines) {
    if (line.text.length > 160 || found.length > 50) continue;
    const form = legalForm.exec(line.text);
    if (!form) continue;
    const before =
      /(?:[\p{Lu}\p{N}"„“«'&][\p{L}\p{N}.'’&"”»+-]*(?:\s(?:&|e|y|and|und|si|și|de|di|del|et|i)(?=\s))?[\s,]{1,2}){1,7}$/u.exec(
        line.text.slice(0, form.index + 1).slice(-90),
      );
    if (!before) continue;
    const start = form.index + 1 - before[0].length;
    const value = plain(line.text.slice(Math.max(0, start), form.index + form[0].length), 200).replace(
      /^[\s"„“«]+|[\s,;:"”»]+$/g,
      '',
    );
    found.push({
      weight: 3,
      finding: inLine(line, Math.max(0, start), form.index + form[0].length, { name: 'name', value, method: 'text' }),
    });
  }
  return found;
}

/** Parts of `<title>`: the last is usually the site's name. */
function titles(page: Page): Candidate[] {
  const box = page.boxes.find(({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg');
  const title = box ? folded(textOf(box.element, 2000)) : '';
  if (!box || !title) return [];
  const parts = title
    .split(/\s+[|–—»·•:-]+\s+|\s*[|»•]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part, at) => ({
    weight: parts.length === 1 ? 1 : at === parts.length - 1 ? 2 : at === 0 ? 1 : 0.5,
    finding: {
      name: 'name',
      value: plain(part, 200),
      confidence: 'low',
      flags: [],
      method: 'meta',
      quote: part,
      box,
      line: -1,
      start: 0,
    },
  }));
}
