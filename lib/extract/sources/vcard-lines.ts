import type { FieldName } from '../../model/contact.ts';
import { folded, plain } from '../../model/text.ts';
import { webAddress } from '../../model/web-address.ts';
import { plainOfQuoted } from '../ciphers.ts';
import { addressText, partsStated } from '../fields/address/address-stated.ts';
import { emailFlags, emailsIn } from '../fields/email.ts';
import { dialled } from '../fields/phones/phone.ts';
import type { KnownNumbers } from '../fields/phones/phone-number.ts';
import type { Finding } from '../finding.ts';

/** A field a line gives, and the line's own words for it. */
export type Told = { name: FieldName; value: string; quote: string } & Partial<Finding>;
/** One line of a vCard, `item1.TEL;TYPE=work,voice:+40…`, in its parts; the value as it is written and as it reads. */
export type VcardLine = { name: string; parameters: string; raw: string; text: string };

/** Lines of a vCard's body: those that go on in the next one are joined (RFC 6350 3.2, and quoted-printable of 2.1). */
export function vcardLines(body: string): VcardLine[] {
  const whole = /QUOTED-PRINTABLE/i.test(body) ? body.replace(/=\r?\n[ \t]?/g, '') : body;
  return whole
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r\n?|\n/, 500)
    .flatMap((line): VcardLine[] => {
      const [, name = '', parameters = '', raw = ''] =
        /^(?:item\d\.)?([A-Z-]{1,20})((?:;(?:[^:"]|"[^"]{0,200}"){0,200})?):(.{1,1000})$/i.exec(line.trim()) ?? [];
      if (!raw) return [];
      const text = /QUOTED-PRINTABLE/i.test(parameters) ? plainOfQuoted(raw) : raw;
      return [{ name: name.toUpperCase(), parameters, raw, text }];
    });
}

/** Parts of a value that are apart by `;`, in the order of the specification, without the marks that keep them apart. */
export const partsOf = (text: string): string[] =>
  text.split(/(?<!\\);/).map((part) => plain(part.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1'), 200));

/** What one line says, if it is of a kind that is kept. */
export function toldBy(
  { name, parameters, raw, text }: VcardLine,
  regions: readonly string[],
  numbers: KnownNumbers,
): Told[] {
  const quote = folded(raw);
  const value = plain(
    text.replace(/\\([,;nN\\])/g, (_, letter) => (/n/i.test(letter) ? ' ' : letter)),
    300,
  );
  if (!value) return [];
  switch (name) {
    case 'FN':
      return [{ name: 'name', value, quote }];
    case 'TITLE':
    case 'ROLE':
      return [{ name: 'jobTitle', value, quote }];
    case 'ORG': {
      const [house = '', unit = ''] = partsOf(text);
      return [
        ...(house ? [{ name: 'organization' as const, value: house, quote }] : []),
        ...(unit ? [{ name: 'department' as const, value: unit, quote }] : []),
      ];
    }
    case 'EMAIL':
      return emailsIn(value).map(({ value: email }) => ({
        name: 'email',
        value: email,
        flags: emailFlags(email),
        quote,
      }));
    case 'TEL': {
      const number = dialled(value.replace(/^tel:/i, ''), regions, numbers);
      if (!number) return [];
      if (/fax/i.test(parameters)) return [{ name: 'fax', value: number.value, display: number.display, quote }];
      const label = /cell|mobile/i.test(parameters) ? ('mobile' as const) : number.label;
      return [{ name: 'phone', value: number.value, display: number.display, label, quote }];
    }
    case 'URL':
    case 'X-SOCIALPROFILE':
    case 'SOCIALPROFILE':
      return addressed(value.replace(/^x-apple:/i, ''), name !== 'URL', quote);
    case 'ADR': {
      const [box, extended, street, city, region, code, country] = partsOf(text);
      const said = {
        streetAddress: [street, extended].filter(Boolean).join(', '),
        postOfficeBoxNumber: box,
        postalCode: code,
        addressLocality: city,
        addressRegion: region,
        addressCountry: country,
      };
      const parts = partsStated(said);
      return parts?.street && city ? [{ name: 'address', value: addressText(parts, country), parts, quote }] : [];
    }
    default:
      return [];
  }
}

function addressed(value: string, social: boolean, quote: string): Told[] {
  const url = webAddress(value);
  return url ? [{ name: social || /linkedin|xing/i.test(value) ? 'profile' : 'website', value: url.href, quote }] : [];
}
