import { emailFlags, validEmail } from '../fields/email.ts';
import { type Finding, inLine, type Source } from '../finding.ts';
import type { Line } from '../outline.ts';

/** Addresses written to be read by people only: "ana [at] firm [dot] example", "ana (arroba) firm . example". */
export const obfuscated: Source = (page) => page.lines.flatMap((line) => (sign.test(line.text) ? covered(line) : []));

const at =
  '\\s{0,3}[\\[({<]\\s{0,2}(?:@|at|ät|arroba|chiocciola|chez|la|кај|маймунско|klammeraffe|et|AT)\\s{0,2}[\\])}>]\\s{0,3}|\\s(?:at|AT|arroba|chiocciola|@)\\s|\\s?@\\s|\\s@\\s?';
const dot =
  '\\s{0,2}[\\[({<]\\s{0,2}(?:\\.|dot|punkt|punto|punct|point|titik|точка|DOT)\\s{0,2}[\\])}>]\\s{0,2}|\\s(?:dot|DOT|punkt|punto|punct)\\s|\\.';
const sign =
  /[[({<]\s{0,2}(?:@|at|ät|arroba|chiocciola|chez|la|кај|et)\s{0,2}[\])}>]|\s(?:at|arroba|chiocciola)\s|@\s|\s@/i;
const label = '[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.@_-])(${label}(?:(?:${dot})${label}){0,3})(?:${at})(${label}(?:(?:${dot})${label}){1,3})(?![\\p{L}\\p{N}@])`,
  'giu',
);
const bracketed = /[[({<]|arroba|chiocciola|@|dot|punkt|punto|punct/i;

function covered(line: Line): Finding[] {
  const text = line.text.slice(0, 2000);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, user = '', after = ''] = match;
    // "look at example.com" is a sentence, not an address
    if (
      !bracketed.test(whole.slice(user.length)) ||
      (/^\s(?:at)\s/i.test(whole.slice(user.length)) && !/\sdot\s/i.test(whole))
    )
      return [];
    const value = validEmail(`${clean(user)}@${clean(after)}`);
    if (!value) return [];
    const quoteEnd = match.index + whole.length;
    return [
      inLine(line, match.index, quoteEnd, { name: 'email', value, method: 'obfuscated', flags: emailFlags(value) }),
    ];
  });
}

const clean = (text: string) => text.replace(new RegExp(dot, 'giu'), '.').replace(/\s/g, '');
