import type { Role } from '../../model/contact.ts';
import { type Card, type Finding, valueKey } from '../finding.ts';
import { lettersOf } from '../lexicon.ts';
import { distinct } from '../whose.ts';
import { holdsName, streetKey } from './directory.ts';
import type { OwnNames } from './naming/organization-name.ts';
import { reach } from './offices-named.ts';
import type { Part } from './offices-settle.ts';

export type Owned = Card & { employer?: number };

const nameOf = ({ findings }: Card): Finding | undefined => findings.find(({ name }) => name === 'name');
const reachOf = ({ findings }: Card): string[] =>
  findings
    .filter(({ name }) => reach.has(name))
    .map((finding) => (isAddress(finding) ? streetOf(finding) : valueKey(finding)));
const isAddress = ({ name }: Finding) => name === 'address';
const streetOf = ({ value }: Finding) => streetKey(value);

/**
 * Organizations that structured data states beside the page's own. One that a block of the page tells already is that block; one
 * that bears the page's name is an office; two or more others are a list. A single other name is another way to call the owner.
 */
export function withStated(
  stated: readonly Card[],
  house: Finding | undefined,
  parts: readonly Part[],
): { own: Card[]; parts: Part[] } {
  const all = stated.filter(({ kind }) => kind === 'organization');
  const called = house?.value ?? '';
  const owner = all.find((card) => sameName(nameOf(card)?.value, called)) ?? all.find(({ role }) => !role) ?? all[0];
  const owned = new Set(owner ? reachOf(owner) : []);
  const apart = all.filter((card) => {
    const name = nameOf(card)?.value;
    const ways = reachOf(card);
    return card !== owner && name && !sameName(name, called) && ways.length && !ways.some((way) => owned.has(way));
  });
  const told = new Set(parts.flatMap((part) => reachOf(part)));
  const fresh = apart.filter((card) => !reachOf(card).some((way) => told.has(way)));
  const placed = fresh.filter(({ role }) => role);
  const offices = fresh.filter((card) => !card.role && called && holdsName(nameOf(card)?.value ?? '', called));
  const others = fresh.filter((card) => !card.role && !offices.includes(card));
  const listed = others.length > 1 ? others : [];
  const left = new Set([...apart.filter((card) => !fresh.includes(card)), ...placed, ...offices, ...listed]);
  const asPart =
    (role: Role) =>
    (card: Card): Part => ({
      ...card,
      role,
      from: card.box.lines[0],
      to: card.box.lines[1],
      findings: [
        ...card.findings,
        ...(role !== 'listed' && house ? [{ ...house, name: 'organization' as const }] : []),
      ],
    });
  return {
    own: all.filter((card) => !left.has(card)),
    parts: [
      ...parts,
      ...placed.map((card) => asPart(card.role ?? 'listed')(card)),
      ...offices.map(asPart('office')),
      ...listed.map(asPart('listed')),
    ],
  };
}

const sameName = (name: string | undefined, other: string) =>
  name !== undefined && lettersOf(name) === lettersOf(other);

/** Who lists others is none of them: the strongest name outside the list is the organization's. */
export function ownNamed(house: Card, parts: readonly Part[], { name: first, others }: OwnNames): Card {
  const listed = parts.filter(({ role }) => role === 'listed');
  const theirs = ({ line }: Finding) => listed.some(({ from, to }) => line >= from && line < to);
  const own = first && theirs(first) ? others().find((name) => !theirs(name)) : undefined;
  if (!own) return house;
  return { ...house, findings: [own, ...house.findings.filter((finding) => finding !== first)] };
}

/** The organization first, then its offices and what it lists, then people, each with whom they work for. */
export function withParts(house: Card, persons: readonly Card[], parts: readonly Part[]): Owned[] {
  const owned = new Set(parts.flatMap((part) => part.findings.filter(({ name }) => name !== 'name').map(valueKey)));
  const streets = new Set(parts.flatMap((part) => part.findings.filter(isAddress).map(streetOf)));
  house.findings = house.findings.filter(
    (finding) => !owned.has(valueKey(finding)) && !(isAddress(finding) && streets.has(streetOf(finding))),
  );
  const first = house.findings.length ? 1 : 0;
  const listed = parts.map(({ role }) => role === 'listed');
  const employerOf = (card: Card) => {
    const line = card.findings.find(({ name }) => name === 'name')?.line ?? -1;
    const at = line < 0 ? -1 : parts.findIndex(({ from, to }, part) => listed[part] && line >= from && line < to);
    return at >= 0 ? first + at : first ? 0 : undefined;
  };
  return [
    ...(first ? [house] : []),
    ...parts.map((part) => ({
      ...part,
      findings: distinct(part.findings),
      employer: first && part.role !== 'listed' ? 0 : undefined,
    })),
    ...persons.map((card) => ({ ...card, employer: employerOf(card) })),
  ];
}
