import type { Card, Finding } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';

/**
 * An address that spells one person's name belongs to that person: it moves there from a neighbour whose name it does not
 * spell, and from the page at large; where nobody else is named, one name in it that the house does not bear is enough. Returns the
 * addresses that found an owner. A shared mailbox never moves. `house`: what the page calls itself.
 */
export function settle(persons: readonly Card[], free: readonly Finding[], house: string | undefined): Finding[] {
  const addresses = persons.reduce((total, { findings }) => total + findings.length, free.length);
  // Every address is held against every name: a page of thousands of both is left as it stands
  if (persons.length === 0 || persons.length * addresses > 60_000) return [];
  const names = persons.map(({ findings }) => wordsOf(findings.find(({ name }) => name === 'name')?.value ?? ''));
  const [only] = persons.length === 1 ? names : [];
  const ofHouse = sound(house ?? '');
  const claim = (finding: Finding) => {
    if (finding.flags.includes('shared-mailbox')) return undefined;
    const user = sound(finding.value.slice(0, finding.value.lastIndexOf('@')));
    if (only?.some((word) => word.length > 3 && !ofHouse.includes(word) && user.includes(word))) return 0;
    const run = lettersOf(user);
    const owners = names.flatMap((words, at) => (spelled(run, words) ? [at] : []));
    return owners.length === 1 ? owners[0] : undefined;
  };
  for (const [at, card] of persons.entries())
    for (const finding of card.findings) {
      if (finding.name !== 'email') continue;
      const owner = claim(finding);
      const other = owner === undefined || owner === at ? undefined : persons[owner];
      if (!other || partly(finding, names[at] ?? [])) continue;
      card.findings = card.findings.filter((kept) => kept !== finding);
      if (!other.findings.some(({ name, value }) => name === 'email' && value === finding.value))
        other.findings.push(finding);
    }
  return free.filter((finding) => {
    const owner = claim(finding);
    const card = owner === undefined ? undefined : persons[owner];
    if (!card) return false;
    if (!card.findings.some(({ name, value }) => name === 'email' && value === finding.value))
      card.findings.push(finding);
    return true;
  });
}

/** An address that spells a name as `spelled` asks for. */
export function spellsWhole(name: string): (address: Finding) => boolean {
  const words = wordsOf(name);
  return ({ value }) => words.length > 1 && spelled(lettersOf(sound(value.slice(0, value.lastIndexOf('@')))), words);
}

const lettersOf = (user: string) => user.replace(/[^a-z]+/g, '');

const wordsOf = (name: string) =>
  sound(name)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);

/** Family and given name both stand in these letters of a mailbox, or one of them with nothing else but the other's first letter. */
function spelled(run: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const whole = words.filter((word) => word.length > 2 && run.includes(word));
  if (whole.length >= 2) return true;
  const [one] = whole;
  if (!one) return false;
  const rest = run.replace(one, '');
  return rest.length === 1 && words.some((word) => word !== one && word.startsWith(rest));
}

const partly = (finding: Finding, words: readonly string[]) => {
  const run = lettersOf(sound(finding.value.slice(0, finding.value.lastIndexOf('@'))));
  return words.some((word) => word.length > 2 && run.includes(word));
};

/** Latin letters, with spellings of one sound made one: "Чадловска", "Chadlovska" and "Cadlovska" agree. */
export function sound(text: string): string {
  return plainWord(text)
    .replace(/[\u0400-\u04ff]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/ph/g, 'f')
    .replace(/([csz])h/g, '$1')
    .replace(/([aou])e/g, '$1')
    .replace(/y/g, 'j');
}

const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ѓ: 'gj',
  ђ: 'dj',
  е: 'e',
  ж: 'z',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ќ: 'kj',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'dz',
  ш: 's',
  щ: 'st',
  ъ: 'a',
  ь: 'j',
  ю: 'ju',
  я: 'ja',
  й: 'j',
};
