import { titleScore } from '../../fields/job-title.ts';
import { nameKey } from '../../fields/names/person-name.ts';
import type { Card, Finding } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import { isSpecialty } from '../../vocabulary/specialties.ts';
import { distinct } from '../../whose.ts';

/** The same person in two places is one contact, under the first name. */
export function merged(cards: Card[]): Card[] {
  const byName = new Map<string, Card>();
  const rest: Card[] = [];
  for (const card of cards) {
    const name = card.findings.find((finding) => finding.name === 'name')?.value;
    const [key, initials] = withoutInitials(name ?? '');
    const known = byName.get(key);
    if (known && !namesakes(known, card, key) && sameInitials(known, initials))
      known.findings = distinct(
        (reachable(card) && !reachable(known)) || saysMore(card, known)
          ? [...firstJobs(known, card), ...card.findings, ...known.findings]
          : [...known.findings, ...card.findings],
      );
    else if (key && !known) byName.set(key, { ...card, findings: distinct(card.findings) });
    else rest.push(card);
  }
  return [...byName.values(), ...rest];
}

/** A given name alone, with another address: somebody else of that name. */
function namesakes(one: Card, other: Card, key: string): boolean {
  if (key.includes(' ')) return false;
  const [mine, theirs] = [one, other].map((card) =>
    card.findings.filter(({ name }) => name === 'email').map(({ value }) => value),
  );
  return !!mine?.length && !!theirs?.length && !theirs.some((value) => mine.includes(value));
}

/** "Medical director" where another card says "Cardiology": what a doctor does, not what of. */
function saysMore(one: Card, other: Card): boolean {
  const [job = '', field = ''] = [one, other].map(
    ({ findings }) => findings.find(({ name }) => name === 'jobTitle')?.value ?? '',
  );
  return isSpecialty(plainWord(field)) && titleScore(job) === 1;
}

/** A card with an address or a number is where the page speaks of that person most. */
const reachable = (card: Card) => card.findings.some(({ name }) => name === 'email' || name === 'phone');

/** "President" on a first card, where a second one alike says "Events" and has an address: what the first says goes before. */
function firstJobs(one: Card, other: Card): Finding[] {
  const [first, second] = [one, other].map(({ findings }) => findings.find(({ name }) => name === 'name')?.box);
  return first && second && first.tag === second.tag && /^h\d$/.test(first.tag) && first !== second
    ? one.findings.filter(({ name }) => name === 'jobTitle')
    : [];
}

/** "Ana B. Pop" as the words of "Ana Pop" and the letter "b". A name of one word keeps its letters. */
function withoutInitials(name: string): [key: string, initials: string] {
  const words = nameKey(name).split(' ');
  const long = words.filter((word) => word.length > 1);
  return long.length > 1 ? [long.join(' '), words.filter((word) => word.length === 1).join('')] : [words.join(' '), ''];
}

/** "Ana B. Pop" may be "Ana Pop", and is not "Ana C. Pop". */
function sameInitials(known: Card, initials: string): boolean {
  const name = known.findings.find((finding) => finding.name === 'name')?.value ?? '';
  const [, others] = withoutInitials(name);
  return !initials || !others || initials === others;
}
