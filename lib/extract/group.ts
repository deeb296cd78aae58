import type { Card, Finding } from './finding.ts';
import type { Page } from './page.ts';

export type Owned = Card & { employer?: number };

/** Findings of a page to people and organizations: whose is it. */
export function group(page: Page, findings: Finding[], stated: Card[], names: Finding[]): Owned[] {
  const people = stated.filter(({ kind }) => kind === 'person');
  const organizations = stated.filter(({ kind }) => kind === 'organization');
  const house: Card = {
    kind: 'organization',
    box: page.top,
    findings: distinct([...organizations.flatMap((card) => card.findings), ...names.slice(0, 1), ...findings]),
  };
  const owned: Owned[] = people.map((card) => ({ ...card, findings: distinct(card.findings), employer: 0 }));
  if (house.findings.length) return [house, ...owned];
  return owned.map(({ employer: _, ...card }) => card);
}

/** Each value once, under its strongest evidence: the first one. */
export function distinct(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ name, value }) => {
    const key = `${name} ${name === 'name' ? '' : value}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
