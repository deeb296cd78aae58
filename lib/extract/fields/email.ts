import { parse as parseDomain } from 'tldts';
import type { FieldFlag } from '../../model/contact.ts';
import { parseEmail } from '../../model/email.ts';
import { isHomograph } from '../../model/homograph.ts';
import { halfWidth } from '../../model/text.ts';
import { pattern } from '../pattern.ts';
import {
  doubtfulHost,
  filler,
  fillers,
  isFreeMail,
  placeholderHost,
  placeholderUser,
  sharedMailbox,
} from '../vocabulary/mailboxes.ts';
import { withoutDecoy } from './email-decoy.ts';

/** `mended`: a word for harvesters stood in it and is left out. */
export type EmailMatch = { value: string; start: number; end: number; mended?: true };

// Marks without a width may stand anywhere; the normal form drops them. A slash is an address's by its standard and a path's in life
const localMarks = new Set("!#$%&'*+=?^_`{|}~.-");
const domainMarks = new Set('.-');
const letter = pattern`[\p{Cf}\p{L}\p{N}\p{M}]`;

/** A unit of the text that is a letter, a digit, an accent, or one of the marks. */
function belongs(text: string, at: number, marks: ReadonlySet<string>): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return letter.test(text[at] as string);
  const small = code | 32;
  return (small > 96 && small < 123) || (code > 47 && code < 58) || marks.has(text[at] as string);
}

/** What the texts around an `@` of one page were read as: an address mostly stands there in a link and in words. */
export type KnownEmails = Map<string, Within | undefined>;

/** Addresses in a text. Each `@` is looked at once, 64 units to its left and 253 to its right. `known`: what was read on the page before. */
export function emailsIn(written: string, known?: KnownEmails): EmailMatch[] {
  const text = halfWidth(written);
  const matches: EmailMatch[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && at - start < 64 && belongs(text, start - 1, localMarks)) start--;
    let end = at + 1;
    while (end < text.length && end - at < 254 && belongs(text, end, domainMarks)) end++;
    while (end > at && /[.-]/.test(text[end - 1] as string)) end--;
    const tooLong = at - start === 64 && start > from && belongs(text, start - 1, localMarks);
    while (start < at && pattern`[^\p{L}\p{N}\p{Cf}_]`.test(text[start] as string)) start++;
    if (tooLong || start === at || !text.slice(at, end).includes('.')) continue;
    // `git@github.com:acme/repo.git`, `https://ana:key@host.example/`: a program logs in there
    if (/^(?:git|hg|svn|ssh)$/i.test(text.slice(start, at)) || login.test(text.slice(Math.max(0, start - 40), start)))
      continue;
    const cut = emailWithin(text.slice(start, at), text.slice(at + 1, end), known);
    if (!cut) continue;
    from = at + 1 + cut.domain;
    matches.push({ value: cut.value, start, end: from, ...(cut.mended ? { mended: true } : {}) });
  }
  return matches;
}

const login = /:\/\/[^\s/]*$/;

/** The address, and how many units of the domain's text belong to it: `x.roTel` ends where the suffix does. */
type Within = { value: string; domain: number; mended?: boolean };

function emailWithin(user: string, after: string, known: KnownEmails = new Map()): Within | undefined {
  const key = `${user}@${after}`;
  if (!known.has(key)) known.set(key, readEmail(user, after));
  return known.get(key);
}

function readEmail(user: string, after: string): Within | undefined {
  const plain = withoutDecoy(`${user}@${after}`);
  if (!plain) return undefined;
  const whole = validEmail(plain);
  if (whole) return { value: whole, domain: after.length, mended: plain.length < user.length + after.length };
  const glued = pattern`^(.*?\.[a-z]{2,6})(?=\p{Lu})`.exec(after)?.[1];
  const value = glued && validEmail(`${user}@${glued}`);
  return value ? { value, domain: glued.length } : undefined;
}

/** The normal form when the domain ends in a public suffix of the DNS and the address is no placeholder. */
export function validEmail(text: string): string | undefined {
  const value = parseEmail(text);
  if (!value) return undefined;
  const [user = '', host = ''] = [value.slice(0, value.lastIndexOf('@')), value.slice(value.lastIndexOf('@') + 1)];
  const domain = parseDomain(host, { allowPrivateDomains: false });
  // `.example` is nobody's (RFC 2606), and what every demonstration uses.
  if (!(domain.isIcann || domain.publicSuffix === 'example') || !domain.domain) return undefined;
  if (placeholderHost.test(domain.domain) || placeholderUser(user) || fillers(user, domain.domain)) return undefined;
  if (doubtfulHost.test(domain.domain) && (sharedMailbox(user) || filler.test(user) || user.length < 5))
    return undefined;
  return value;
}

export function emailFlags(value: string): FieldFlag[] {
  const at = value.lastIndexOf('@');
  const flags: FieldFlag[] = [];
  if (sharedMailbox(value.slice(0, at))) flags.push('shared-mailbox');
  if (isFreeMail(value.slice(at + 1))) flags.push('free-mail');
  if (isHomograph(value.slice(at + 1))) flags.push('homograph');
  return flags;
}
