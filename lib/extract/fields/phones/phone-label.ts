import { matchesOf } from '../../page/matches.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { faxWord, loneFax, mobileWord, numberWord, phoneWord, whatsappWord } from '../../vocabulary/phone-words.ts';

/** What words say of a number; `phone-fax` is both, `other` is none. */
export type Label = 'phone' | 'fax' | 'mobile' | 'whatsapp' | 'phone-fax' | 'other';

/** What the words before a number say it is; the last word wins, `Tel/Fax` is both. An address ("lic_pop@…") says nothing. */
export function labelIn(words: string): Label | undefined {
  const text = words.includes('@') ? words.replace(/[^\s@]*@\S*/g, ' ') : words;
  if (!pattern`\p{L}`.test(text)) return undefined;
  const found: [number, Label][] = [];
  const last = (pattern: Pattern, label: Label) => {
    for (const match of matchesOf(text, pattern)) found.push([match.index, label]);
  };
  last(phoneWord, 'phone');
  last(mobileWord, 'mobile');
  last(whatsappWord, 'whatsapp');
  last(faxWord, 'fax');
  last(loneFax, 'fax');
  last(numberWord, 'other');
  found.sort((a, b) => a[0] - b[0]);
  const [end, before] = [found.at(-1), found.at(-2)];
  if (!end) return undefined;
  if (
    end[1] === 'fax' &&
    before &&
    before[1] !== 'fax' &&
    before[1] !== 'other' &&
    !/\d/.test(text.slice(before[0], end[0]))
  )
    return 'phone-fax';
  return end[1];
}

/** What stands behind a number in brackets or after a dash: "021 310 1235 (fax)". */
export function labelAfter(text: string): Label | undefined {
  const said = pattern`^\s{0,2}[([]\s?([\p{L}\s./]{2,24})\s?[)\]]|^\s[-–]\s?(\p{L}{3,12})(?=$|[,;|])`.exec(text);
  return said ? labelIn(`${said[1] ?? said[2]} `) : undefined;
}
