import { type Card, type Finding, inLine } from '../../finding.ts';
import type { Page } from '../../page/page.ts';
import { rankedNames, written } from './organization-score.ts';
import type { Sign } from './organization-signs.ts';
import { weights } from './organization-weights.ts';

/** A name below this is worse than none. */
const threshold = 0.75;

/** Who the page belongs to. `others`: the names that come next, best first, found out when asked. */
export type OwnNames = { name: Finding | undefined; others: () => Finding[] };

/**
 * Who the page belongs to: of the names that stand where owners are named, held against domain, mailboxes and profiles.
 * `sites`: what the page states the web site and its publisher to be called.
 */
export function organizationNames(
  page: Page,
  stated: readonly Card[],
  found: readonly Finding[],
  sites: readonly Finding[],
): OwnNames {
  const { best, all } = rankedNames(page, stated, found, sites);
  if (best && best.score > threshold && !onlyTold(best.signs))
    return {
      name: written(best),
      others: () =>
        all()
          .slice(1)
          .filter(({ score }) => score > threshold)
          .map((candidate) => written(candidate)),
    };
  // In a pasted note an address says nothing of whose the note is
  const whole = page.source.kind === 'page' || page.source.kind === 'file';
  return { name: whole ? (mailHost(found) ?? shownHost(page)) : undefined, others: () => [] };
}

/** The page's heading may say anything, and a sentence on what somebody is, too: once and alone neither names an owner. */
function onlyTold(signs: ReadonlyMap<Sign, number>): boolean {
  for (const [sign, value] of signs) if (value > 0 && (weights[sign] ?? 0) > 0 && !told.has(sign)) return false;
  return true;
}
const told: ReadonlySet<Sign> = new Set<Sign>(['first-heading', 'defined']);

/** Where nothing names the owner, the domain of its mailboxes does. */
function mailHost(found: readonly Finding[]): Finding | undefined {
  const address = found.find(({ name, flags }) => name === 'email' && !flags.includes('free-mail'));
  const host = address?.value.slice(address.value.lastIndexOf('@') + 1) ?? '';
  return address?.quote.toLowerCase().includes(host)
    ? { ...address, name: 'name', value: host, display: undefined, label: undefined, flags: [], confidence: 'low' }
    : undefined;
}

/** Else the page's own domain, where it is written. */
function shownHost({ host, lines }: Page): Finding | undefined {
  const bare = host.replace(/^www\./, '');
  if (!bare.includes('.')) return undefined;
  for (const line of lines) {
    const start = line.text.length < 200 ? line.text.toLowerCase().indexOf(bare) : -1;
    if (start < 0 || /[\w@-]/.test(line.text[start + bare.length] ?? '') || /[\w@-]$/.test(line.text.slice(0, start)))
      continue;
    return inLine(line, start, start + bare.length, { name: 'name', value: bare, method: 'text', confidence: 'low' });
  }
  return undefined;
}
