import { nameKey } from '../../fields/names/person-name.ts';
import type { Card } from '../../finding.ts';
import { distinct } from '../../whose.ts';

/**
 * "Andreas Pop" and "Andy Pop" with one mailbox and one job are one person, whose given name is cut short once: the families agree and
 * the given names begin alike. A mailbox that several share tells nothing. The first writing stays.
 */
export function underOneMailbox(cards: readonly Card[]): Card[] {
  const known = new Map<string, number>();
  const all: Card[] = [];
  for (const card of cards) {
    const key = keyOf(card);
    const at = key === undefined ? undefined : known.get(key);
    const one = at === undefined ? undefined : all[at];
    if (one && at !== undefined) all[at] = { ...one, findings: distinct([...one.findings, ...card.findings]) };
    else {
      if (key !== undefined) known.set(key, all.length);
      all.push(card);
    }
  }
  return all;
}

/** Mailbox, job, the letters a given name begins with and the rest of the name. */
function keyOf({ findings }: Card): string | undefined {
  const first = (name: string) => findings.find((finding) => finding.name === name);
  const [email, job] = [first('email'), first('jobTitle')];
  const [given = '', ...family] = nameKey(first('name')?.value ?? '').split(' ');
  if (!email || email.flags.includes('shared-mailbox') || !job || !family.length || given.length < alike)
    return undefined;
  return [email.value, job.value.toLowerCase(), given.slice(0, alike), ...family].join(' ');
}

/** Letters that "Andreas" and "Andy" begin with. */
const alike = 3;
