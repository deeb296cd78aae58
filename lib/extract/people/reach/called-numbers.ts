import type { Card, Finding } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';

/** "Ana: 0722 …": one word and a colon or a dash are all that stands before a number. */
const called = pattern`^\P{L}*(\p{Lu}[\p{L}’'-]{2,20})\s?[:–-]\s?\(?\+?$`;

/** How many letters of a name somebody may be called by, cut short: "Alex" for Alexandra. */
const shortest = 4;
/** Beyond so many people each word is no longer held against all their names. */
const limit = 400;

/**
 * A number after a given name belongs to the one person of the page who has that name among theirs, or one that begins with it: it moves
 * there from whoever stands before it, and from the page at large. Returns the numbers of the page that found an owner.
 */
export function settleCalled(page: Page, persons: readonly Card[], free: readonly Finding[]): Finding[] {
  if (persons.length > limit) return [];
  const words = persons.map(wordsOf);
  for (const card of persons)
    for (const finding of card.findings) {
      const other = calledIn(finding);
      if (!other || other === card) continue;
      card.findings = card.findings.filter((kept) => kept !== finding);
      other.findings.push(finding);
    }
  return free.filter((finding) => {
    const card = calledIn(finding);
    card?.findings.push(finding);
    return card !== undefined;
  });

  /** Who is called by the word before a number, and has none yet. */
  function calledIn({ name, line, attribute, start }: Finding): Card | undefined {
    if (name !== 'phone' || line < 0 || attribute) return undefined;
    const word = called.exec(page.lines[line]?.text.slice(0, start) ?? '')?.[1];
    const card = word && ownerOf(plainWord(word));
    return card && !card.findings.some((own) => own.name === 'phone') ? card : undefined;
  }

  function ownerOf(word: string): Card | undefined {
    const same = persons.filter((_, at) => words[at]?.includes(word));
    const cut =
      same.length || word.length < shortest
        ? same
        : persons.filter((_, at) => words[at]?.some((whole) => whole.startsWith(word)));
    return cut.length === 1 ? cut[0] : undefined;
  }
}

/**
 * "Ana" with a number and nothing else, where one person of the page alone has that name among theirs and no number: the same person.
 */
export function underWholeNames(cards: readonly Card[]): Card[] {
  if (cards.length > limit) return [...cards];
  const words = cards.map(wordsOf);
  const gone = new Set<Card>();
  const grown = new Map<Card, Card>();
  for (const [at, card] of cards.entries()) {
    const [word = '', ...more] = words[at] ?? [];
    const numbers = card.findings.filter(({ name }) => name === 'phone');
    if (more.length || !numbers.length || card.findings.some(({ name }) => told.has(name))) continue;
    const owners = cards.filter((_, other) => other !== at && words[other]?.includes(word));
    const [owner] = owners;
    if (!owner || owners.length > 1 || owner.findings.some(({ name }) => name === 'phone')) continue;
    const known = grown.get(owner) ?? owner;
    grown.set(owner, { ...known, findings: [...known.findings, ...numbers] });
    gone.add(card);
  }
  return gone.size ? cards.flatMap((card) => (gone.has(card) ? [] : [grown.get(card) ?? card])) : [...cards];
}

/** What tells of a person apart from whoever has the same given name. */
const told: ReadonlySet<string> = new Set(['jobTitle', 'email', 'department']);

const wordsOf = ({ findings }: Card) =>
  plainWord(findings.find(({ name }) => name === 'name')?.value ?? '').split(/\s+/);
