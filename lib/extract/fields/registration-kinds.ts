import type { FieldName } from '../../model/contact.ts';
import { type Pattern, pattern } from '../pattern.ts';
import {
  bulgarian,
  codiceFiscale,
  luhn,
  macedonian,
  mod1110,
  romanian,
  serbian,
  siren,
  spanish,
} from './check-digits.ts';

export type NumberKind = {
  name: Extract<FieldName, 'registrationNumber' | 'taxNumber'>;
  /** Label and number; the number is the first group. */
  pattern: Pattern;
  /** Whether the check digit is right; `undefined` for a form that has none. Absent where no number of the kind has one. */
  valid?: (compact: string) => boolean | undefined;
  /** The rule of the check digit is not published: a wrong one makes the number doubtful and not false. */
  unofficial?: true;
};

/**
 * Numbers of registers and tax offices, told by the word before them.
 * RO: CUI/CIF and the trade register's J number, old form and new (since July 2024); IT: partita IVA, codice fiscale, REA; ID: NPWP, NIB;
 * ES: NIF/CIF; MX: RFC; DE: register and tax number; AT: Firmenbuch; FR: SIREN/SIRET, RCS; MK: ЕДБ, ЕМБС; BG: ЕИК; RS: ПИБ, МБ;
 * PE: RUC; UK: company number. VAT numbers of the EU, UK and CH are read by their own form.
 */
export const kinds: NumberKind[] = [
  {
    name: 'taxNumber',
    pattern: pattern.gi`(?<!\p{L})(?:C\.?\s?U\.?\s?I\.?|C\.?\s?I\.?\s?F\.?|cod(?:ul)? (?:unic|fiscal|de (?:î|i)nregistrare)[\p{L} ]{0,24})(?:\s?[/(]\s?C\.?\s?[IU]\.?\s?[FI]\.?\)?)?\s{0,2}[:.]?\s{0,2}((?:RO\s?)?\d{4,10})(?!\d)`,
    valid: (text) => romanian(text.replace(/^RO/, '')),
  },
  {
    name: 'registrationNumber',
    pattern: pattern.g`(?<![\p{L}\d])([JFC]\s?\d{1,2}\s?\/\s?\d{1,7}\s?\/\s?(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d{2}|[JFC](?:19|20)\d{11})(?!\d)`,
  },
  {
    name: 'taxNumber',
    pattern: pattern.gi`(?<!\p{L})(?:P\.?\s?I\.?V\.?A\.?|part(?:ita|\.)\s?i\.?v\.?a\.?|VAT(?:\snumber|\sno\.?)?|C\.?\s?F\.?|cod(?:ice|\.)\s?fisc(?:ale|\.)?)(?:\s?(?:e|\/|-)\s?(?:C\.?\s?F\.?|P\.?\s?I\.?V\.?A\.?|part(?:ita|\.)\s?i\.?v\.?a\.?|cod(?:ice|\.)\s?fisc(?:ale|\.)?)){0,2}(?:\sn\.?)?\s{0,2}[:.]?\s{0,2}(?:IT\s?)?(\d{11})(?!\d)`,
    valid: luhn,
  },
  {
    name: 'taxNumber',
    pattern: pattern.gi`(?<!\p{L})(?:C\.?\s?F\.?|cod(?:ice|\.)\s?fisc(?:ale|\.)?)\s{0,2}[:.]?\s{0,2}([A-Z]{6}[\dA-Z]{2}[A-Z][\dA-Z]{2}[A-Z][\dA-Z]{3}[A-Z])(?![\p{L}\d])`,
    valid: codiceFiscale,
  },
  {
    name: 'registrationNumber',
    pattern: pattern.g`(?<!\p{L})(?:R\.?\s?E\.?\s?A\.?)\s{0,2}[:.]?\s{0,2}(?:n\.?\s?)?([A-Z]{2}\s?[-–/.]?\s?\d{4,7})(?!\d)`,
  },
  {
    name: 'registrationNumber',
    pattern: pattern.g`(?<!\p{L})((?:(?:Amtsgericht|AG|Registergericht:?(?:\sAmtsgericht)?)\s\p{Lu}[\p{L}-]{2,30}(?:\s(?:am|an der|a\.\s?d\.|i\.)\s\p{Lu}\p{L}{2,20}|\s\([\p{L}. -]{2,20}\)|\s\p{Lu}\p{Ll}{2,20})?[\s,;:(–-]{1,4}(?:unter\s(?:der\s)?(?:Nr\.?|Nummer)?\s?)?)?(?:HRB|HRA|VR|GnR|PR|GsR)\s?(?:[-:]|Nr\.?:?)?\s?\d{2,6}(?:\s?[A-Z]{1,2}(?![\p{L}\d]))?)(?![\p{L}\d])`,
  },
  { name: 'registrationNumber', pattern: pattern.g`(?<!\p{L})(FN\s?\d{4,6}\s?[a-z])(?![\p{L}\d])` },
  {
    name: 'taxNumber',
    pattern: pattern.gi`(?<!\p{L})(?:Steuernummer|Steuer-?Nr\.?|St\.?-?Nr\.?)\s{0,2}:?\s{0,2}(\d{2,3}\s?\/\s?\d{3,4}\s?\/\s?\d{4,5}|\d{10,13})(?![\d/])`,
  },
  {
    name: 'taxNumber',
    pattern: pattern.gi`(?<!\p{L})(?:N\.?I\.?F\.?|C\.?I\.?F\.?|N\.?I\.?E\.?|CIF\/NIF|NIF\/CIF)\s{0,2}[:.]?\s{0,2}((?:ES)?[A-Z][-\s.]?\d{2}\.?\d{3}\.?\d{2,3}[-\s]?[\dA-Z]?|\d{2}\.?\d{3}\.?\d{3}[-\s]?[A-Z])(?![\p{L}\d])`,
    valid: (text) => spanish(text.replace(/^ES(?=[A-Z])/, '')),
  },
  {
    name: 'registrationNumber',
    pattern: pattern.gi`(?<!\p{L})SIRE[NT](?:\s(?:de l['’]établissement|du siège))?\s{0,2}(?:n[°º.]\s?|sous le numéro\s)?:?\s{0,2}(\d{3}[\s.]?\d{3}[\s.]?\d{3}(?:\s?\d{3}\s?\d{2})?)(?!\d)`,
    valid: siren,
  },
  {
    name: 'registrationNumber',
    pattern: pattern.gi`(?<!\p{L})R\.?C\.?S\.?\s(?:de\s)?(?:\p{Lu}[\p{L}-]{2,24}(?:\s\p{Lu}[\p{L}-]{2,20})?\s)?(?:sous le (?:numéro|n°)\s)?(?:n[°º]\s?)?[:\s]{0,3}((?:[AB]\s)?\d{3}[\s.]?\d{3}[\s.]?\d{3})(?!\d)`,
    valid: (text) => siren(text.replace(/^[AB]/, '')),
  },
  {
    name: 'taxNumber',
    pattern: pattern.gi`(?<!\p{L})(?:ЕДБ|EDB|даночен број)\s{0,2}[:.]?\s{0,2}((?:MK|МК)?\s?\d{13})(?!\d)`,
    valid: (text) => macedonian(text.replace(/^\D{2}/, '')),
    unofficial: true,
  },
  { name: 'registrationNumber', pattern: pattern.gi`(?<!\p{L})(?:ЕМБС|EMBS)\s{0,2}[:.]?\s{0,2}(\d{7})(?!\d)` },
  {
    name: 'registrationNumber',
    pattern: pattern.gi`(?<!\p{L})(?:ЕИК|EIK|Булстат|БУЛСТАТ)(?:\s?\/\s?(?:ПИК|БУЛСТАТ))?\s{0,2}[:.]?\s{0,2}(?:BG\s?)?(\d{9}(?:\d{4})?)(?!\d)`,
    valid: bulgarian,
  },
  { name: 'taxNumber', pattern: pattern.g`(?<!\p{L})(?:ПИБ|PIB)\s{0,2}[:.]?\s{0,2}(\d{9})(?!\d)`, valid: mod1110 },
  {
    name: 'registrationNumber',
    pattern: pattern.g`(?<!\p{L})(?:МБ|MB|[Мм]атични број|[Mm]atični broj)\s{0,2}[:.]?\s{0,2}(\d{8})(?!\d)`,
    valid: serbian,
  },
  {
    name: 'taxNumber',
    pattern: pattern.gi`(?<!\p{L})NPWP\s{0,2}[:.]?\s{0,2}(\d{2}\.?\d{3}\.?\d{3}\.?\d-?\d{3}\.?\d{3}|\d{16}|(?:\d{4}\s){3}\d{4})(?!\d)`,
  },
  { name: 'registrationNumber', pattern: pattern.g`(?<!\p{L})NIB\s{0,2}[:.]?\s{0,2}(\d{13})(?!\d)` },
  {
    name: 'taxNumber',
    pattern: pattern.g`(?<!\p{L})R\.?F\.?C\.?\s{0,2}[:.]?\s{0,2}([A-ZÑ&]{3,4}-?\d{6}-?[A-Z\d]{3})(?![\p{L}\d])`,
  },
  {
    name: 'taxNumber',
    pattern: pattern.gi`(?<!\p{L})RUC\s{0,2}(?:n[°º.]\s?)?:?\s{0,2}((?:10|15|17|20)\d{9})(?!\d)`,
  },
  {
    name: 'registrationNumber',
    pattern: pattern.gi`(?<!\p{L})(?:compan(?:y|ies)\s(?:house\s)?(?:reg(?:istration|istered)?\.?\s)?|registered\s(?:company\s)?(?:in\s(?:England|Wales|Scotland|Northern Ireland)[\p{L}\s&]{0,20},?\s)?(?:with\s|under\s)?(?:company\s)?(?:registration\s)?)(?:no|number|num|nr)\.?\s{0,2}:?\s{0,2}((?:SC|NI|OC|SO|NC)\s?\d{6}|\d{6,8})(?!\d)`,
  },
];

/** One look before the many: what each of the kinds and a VAT number's label begin with, where a word begins. */
export const labels = pattern.i`(?<!\p{L})(?:C\.?\s?U\.?\s?I|C\.?\s?I\.?\s?F|cod|[JFC]\s?\d|P\.?\s?I\.?V\.?A|I\.?V\.?A|part(?:ita|\.)|C\.?\s?F|VAT|TVA|n[°º]\s?(?:de\s)?TVA|MwSt|UID|USt|Umsatz|BTW|ДДС|ДДВ|PDV|ПДВ|R\.?\s?E\.?\s?A|St\.?-?N|Steuer|Amtsgericht|AG\s|(?:HR[AB]|VR|GnR|PR|GsR)\s?[-:N\d]|FN\s?\d|N\.?I\.?[FE]|SIRE|R\.?C\.?S|ЕДБ|EDB|даноч|ЕМБС|EMBS|ЕИК|EIK|Булстат|ПИБ|PIB|МБ|MB|мати|mati|NPWP|NIB|R\.?F\.?C|RUC|compan|regist)`;

/** Words before a VAT number that carries its country's letters. */
export const vatLabel = pattern.gi`(?<!\p{L})(?:USt\.?-?\s?(?:Id\.?(?:-?\s?(?:Nr|Nummer))?|IdNr)\.?|UStID|Umsatzsteuer-?\s?(?:Identifikations-?\s?(?:nummer|nr\.?)|ID)|UID(?:-?(?:Nr|Nummer))?|MwSt\.?(?:-?(?:Nr|Nummer))?|VAT(?:\s(?:registration|reg\.?|identification|id))?(?:[\s-](?:number|no|nr|id)\.?)?|(?:n[°º]\s?(?:de\s)?)?TVA(?:\s(?:intracommunautaire|intracom|UE|CE))?|(?:P\.?\s?)?I\.?V\.?A\.?|N\.?I\.?F\.?(?:-IVA)?|C\.?I\.?F\.?|BTW(?:-nr)?|ДДС|ДДВ|PDV|ПДВ|cod(?:ul)? (?:de )?TVA)(?![\p{L}])`;
