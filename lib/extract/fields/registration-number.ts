import type { FieldName } from '../../model/contact.ts';

export type NumberMatch = {
  name: Extract<FieldName, 'registrationNumber' | 'taxNumber'>;
  value: string;
  start: number;
  end: number;
};

type Kind = {
  name: NumberMatch['name'];
  /** Label and number; the number is the first group. */
  pattern: RegExp;
  /** Whether the digits bear their own proof; absent where the number has no check digit. */
  valid?: (compact: string) => boolean;
};

/**
 * Numbers of registers and tax offices, told by the word before them; where a check digit exists it must be right.
 * RO: CUI (mod 11, key 753217532) and J number; IT: partita IVA (Luhn) and REA; DE: USt-IdNr (ISO 7064 mod 11,10) and HRB;
 * ES: NIF/CIF; FR: SIREN/SIRET (Luhn); MK: ЕДБ, ЕМБС; ID: NPWP, NIB; MX: RFC; UK: company number; EU: VAT numbers.
 */
const kinds: Kind[] = [
  {
    name: 'taxNumber',
    pattern:
      /(?<!\p{L})(?:C\.?\s?U\.?\s?I\.?|C\.?\s?I\.?\s?F\.?|cod(?:ul)? (?:unic|fiscal)[\p{L} ]{0,24})\s{0,2}[:.]?\s{0,2}((?:RO\s?)?\d{4,10})(?!\d)/giu,
    valid: (text) => romanian(text.replace(/^RO/, '')),
  },
  {
    name: 'registrationNumber',
    pattern: /(?<![\p{L}\d])([JFC]\s?\d{1,2}\s?\/\s?\d{1,7}\s?\/\s?(?:19|20)\d{2})(?!\d)/gu,
  },
  {
    name: 'taxNumber',
    pattern:
      /(?<!\p{L})(?:P\.?\s?I\.?V\.?A\.?|part(?:ita|\.)\s?i\.?v\.?a\.?|VAT(?:\snumber|\sno\.?)?)(?:\s?(?:e|\/)\s?C\.?\s?F\.?)?\s{0,2}[:.]?\s{0,2}(?:IT\s?)?(\d{11})(?!\d)/giu,
    valid: luhn,
  },
  {
    name: 'registrationNumber',
    pattern: /(?<!\p{L})REA\s{0,2}[:.]?\s{0,2}(?:n\.?\s?)?([A-Z]{2}\s?[-–]?\s?\d{4,7})(?!\d)/gu,
  },
  {
    name: 'taxNumber',
    pattern:
      /(?<!\p{L})(?:USt\.?-?\s?Id\.?(?:-?\s?Nr)?\.?|Umsatzsteuer-?(?:Identifikationsnummer|ID)[^:\d]{0,40})\s{0,2}:?\s{0,2}(DE\s?\d{3}\s?\d{3}\s?\d{3})(?!\d)/giu,
    valid: (text) => german(text.slice(2)),
  },
  { name: 'taxNumber', pattern: /(?<![\p{L}\d])(ATU\s?\d{8})(?!\d)/gu },
  {
    name: 'registrationNumber',
    pattern: /(?<!\p{L})((?:HRB|HRA|VR|GnR)\s?(?:Nr\.?\s?)?\d{2,6}(?:\s?[A-Z])?)(?![\p{L}\d])/gu,
  },
  {
    name: 'taxNumber',
    pattern:
      /(?<!\p{L})(?:N\.?I\.?F\.?|C\.?I\.?F\.?|CIF\/NIF|NIF\/CIF)\s{0,2}[:.]?\s{0,2}((?:ES)?[A-Z][-\s]?\d{7}[-\s]?[\dA-Z]|\d{8}[-\s]?[A-Z])(?![\p{L}\d])/gu,
    valid: spanish,
  },
  {
    name: 'registrationNumber',
    pattern: /(?<!\p{L})SIRE[NT]\s{0,2}(?:n°\s?)?:?\s{0,2}(\d{3}\s?\d{3}\s?\d{3}(?:\s?\d{5})?)(?!\d)/giu,
    valid: luhn,
  },
  {
    name: 'taxNumber',
    pattern:
      /(?<!\p{L})(?:TVA|VAT)[^:\d]{0,30}:?\s{0,2}(FR\s?[\dA-Z]{2}\s?\d{3}\s?\d{3}\s?\d{3}|GB\s?\d{3}\s?\d{4}\s?\d{2})(?!\d)/gu,
  },
  { name: 'taxNumber', pattern: /(?<!\p{L})(?:ЕДБ|EDB)\s{0,2}[:.]?\s{0,2}((?:MK|МК)?\s?\d{13})(?!\d)/giu },
  {
    name: 'registrationNumber',
    pattern: /(?<!\p{L})(?:ЕМБС|EMBS|ЕИК|EIK|Булстат)\s{0,2}[:.]?\s{0,2}(\d{7,13})(?!\d)/giu,
  },
  {
    name: 'taxNumber',
    pattern: /(?<!\p{L})NPWP\s{0,2}[:.]?\s{0,2}(\d{2}\.?\d{3}\.?\d{3}\.?\d-?\d{3}\.?\d{3})(?!\d)/giu,
  },
  { name: 'registrationNumber', pattern: /(?<!\p{L})NIB\s{0,2}[:.]?\s{0,2}(\d{13})(?!\d)/gu },
  {
    name: 'taxNumber',
    pattern: /(?<!\p{L})R\.?F\.?C\.?\s{0,2}[:.]?\s{0,2}([A-ZÑ&]{3,4}-?\d{6}-?[A-Z\d]{3})(?![\p{L}\d])/gu,
  },
  { name: 'taxNumber', pattern: /(?<!\p{L})RUC\s{0,2}(?:n[°º.]\s?)?:?\s{0,2}((?:10|15|17|20)\d{9})(?!\d)/giu },
  {
    name: 'registrationNumber',
    pattern:
      /(?<!\p{L})compan(?:y|ies)\s(?:house\s)?(?:reg(?:istration|istered)?\.?\s)?(?:no|number|num)\.?\s{0,2}:?\s{0,2}((?:SC|NI|OC)?\d{6,8})(?!\d)/giu,
  },
];

/** One look before the many: without one of these words none of the kinds can match. */
const labels =
  /C\.?\s?U\.?\s?I|C\.?\s?I\.?\s?F|cod|[JFC]\s?\d|I\.?V\.?A|VAT|TVA|REA|USt|Umsatz|ATU|HR[AB]|VR|GnR|N\.?I\.?F|SIRE|ЕДБ|EDB|ЕМБС|EMBS|ЕИК|EIK|Булстат|NPWP|NIB|R\.?F\.?C|RUC|compan/iu;

export function registrationNumbers(text: string): NumberMatch[] {
  if (text.length > 2_000 || !/(?:\d[\s.\-/]?){5}/.test(text) || !labels.test(text)) return [];
  return kinds.flatMap(({ name, pattern, valid }) =>
    [...text.matchAll(pattern)].flatMap((match): NumberMatch[] => {
      const shown = match[1] ?? '';
      const value = shown.replace(/[\s.–-]/g, '').toUpperCase();
      if (valid && !valid(value)) return [];
      const start = match.index + match[0].lastIndexOf(shown);
      return [{ name, value, start, end: start + shown.length }];
    }),
  );
}

function romanian(digits: string): boolean {
  const padded = digits.padStart(10, '0');
  const sum = [7, 5, 3, 2, 1, 7, 5, 3, 2].reduce((total, key, at) => total + key * Number(padded[at]), 0);
  return ((sum * 10) % 11) % 10 === Number(padded[9]);
}

/** ISO/IEC 7812-1 annex B. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return sum % 10 === 0;
}

/** ISO 7064, MOD 11,10. */
function german(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) product = (2 * ((Number(digit) + product) % 10 || 10)) % 11;
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** DNI and NIE by letter, companies by their control character (Orden EHA/451/2008). */
function spanish(text: string): boolean {
  const bare = text.replace(/^ES(?=[A-Z])/, '');
  const person = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(bare);
  if (person)
    return (
      'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${{ X: 0, Y: 1, Z: 2 }[person[1] ?? ''] ?? ''}${person[2]}`) % 23] === person[3]
    );
  const company = /^[A-W](\d{7})([\dA-J])$/.exec(bare);
  if (!company) return false;
  const sum = [...(company[1] ?? '')].reduce((total, digit, at) => {
    const number = Number(digit) * (at % 2 ? 1 : 2);
    return total + (number > 9 ? number - 9 : number);
  }, 0);
  const control = (10 - (sum % 10)) % 10;
  return company[2] === String(control) || company[2] === 'JABCDEFGHI'[control];
}
