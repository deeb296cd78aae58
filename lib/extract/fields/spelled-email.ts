import { matchesOf } from '../page/matches.ts';
import { type Pattern, pattern } from '../pattern.ts';
import { sharedMailbox } from '../vocabulary/mailboxes.ts';
import { atMark, coveredMark, dotMark, suspect } from '../vocabulary/spelled-marks.ts';
import { type EmailMatch, validEmail } from './email.ts';
import { withoutDecoy } from './email-decoy.ts';

const label = '[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}';
const spelled = pattern.gi`(?<![\p{L}\p{N}.@_-])(${label}(?:(?:${dotMark})${label}){0,3})(${atMark})(${label}(?:(?:${dotMark})${label}){1,3})(?![\p{L}\p{N}@-])`;
const lastLabel = pattern.i`(?:${dotMark})${label}$`;
const everyDot = pattern.gi`${dotMark}`;
/** `anaATacmeDOTexample`: capitals alone tell the words from the marks. */
const capitals = pattern.g`(?<![\p{L}\p{N}])([a-z\d._-]{2,64})AT([a-z\d-]{2,63})DOT([a-z]{2,24})(?![\p{L}\p{N}])`;

/** Addresses written to be read by people only: "ana [at] acme [dot] example", "ana (arroba) acme . example". */
export function spelledEmails(text: string): EmailMatch[] {
  if (!suspect(text)) return [];
  return [
    ...(coveredMark.test(text) ? matches(text, spelled, read) : []),
    ...(text.includes('DOT') ? matches(text, capitals, ([, user, name, top]) => `${user}@${name}.${top}`) : []),
  ];
}

function matches(
  text: string,
  form: Pattern,
  address: (match: RegExpExecArray | string[], before: string) => string | undefined,
): EmailMatch[] {
  return matchesOf(text, form).flatMap((match): EmailMatch[] => {
    const parts = [...match];
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    // "acme . example. Then": what follows the address may look like one label more
    for (let step = 0; step < 3; step++) {
      const value = validEmail(withoutDecoy(address(parts, before) ?? '') ?? '');
      if (value) return [{ value, start: match.index, end: match.index + (parts[0] ?? '').length }];
      const cut = lastLabel.exec(parts[3] ?? '')?.[0].length ?? 0;
      if (!cut || form !== spelled) return [];
      parts[0] = (parts[0] ?? '').slice(0, -cut);
      parts[3] = (parts[3] ?? '').slice(0, -cut);
    }
    return [];
  });
}

/** "look at example.com" and "stay-at-home.com" are words, not addresses; "ana AT acme.example" and "E-mail: ana at acme.example" are addresses. */
function read([, user = '', at = '', domain = '']: RegExpExecArray | string[], before: string): string | undefined {
  const plainly = pattern`^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$`.test(domain);
  const marked = (at === ' AT ' && !pattern`\p{Lu}`.test(user + domain)) || mailLabel.test(before);
  if (/^\sat\s$/i.test(at) && plainly && !marked) return undefined;
  // "Follow @acme.example" is an account somewhere
  if (/^\s+@$/.test(at) && plainly && !/[._\d]/.test(user) && !sharedMailbox(user.toLowerCase())) return undefined;
  if (/^-at-$/i.test(at) && !/-dot-/i.test(domain)) return undefined;
  return `${bare(user)}@${bare(domain)}`;
}

const mailLabel = pattern.i`(?:mail|correo(?: electrónico)?|courriel|имејл|пошта|поща)\s?:\s?$`;

const bare = (text: string) => text.replace(everyDot, '.').replace(/\s/g, '');
