import type { Finding } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { sound, spellsWhole } from '../reach/settle.ts';
import { namedInFull } from './named-in-full.ts';

/**
 * Whether a mailbox of the page spells a full name that the lists hardly know, as a person's is written and no house's:
 * "vexa.zorblers" and "vzorblers", not "vexazorblers", and no word of it in the site's title or address.
 */
export function spelledByMailbox(page: Page, findings: readonly Finding[]): (candidate: Candidate) => boolean {
  const mailboxes = findings.filter(({ name, flags }) => name === 'email' && !flags.includes('shared-mailbox'));
  const site = `${plainWord(page.source.title)} ${page.host}`;
  return ({ name: { value, score }, whole, title }) =>
    score < 0.65 &&
    (whole || title !== undefined) &&
    namedInFull(value) &&
    !pattern`\s\p{Ll}`.test(value) &&
    mailboxes.length > 0 &&
    !value.split(' ').some((word) => word.length > 3 && site.includes(plainWord(word))) &&
    spelledBy(mailboxes, value);
}

function spelledBy(mailboxes: readonly Finding[], name: string): boolean {
  const spells = spellsWhole(name);
  const run = sound(name).replaceAll(' ', '');
  return mailboxes.some((mailbox) => spells(mailbox) && userOf(mailbox) !== run);
}

const userOf = ({ value }: Finding) => sound(value.slice(0, value.lastIndexOf('@')));
