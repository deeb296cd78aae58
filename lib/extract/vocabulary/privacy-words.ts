import { pattern } from '../pattern.ts';

/** The matter by name, as laws and notices call it: DE, EN, RO, IT, ES, FR, PT, MK, BG, SR, ID, MS. */
export const dataProtection = pattern.i`datenschutz|data[\s-]protection|privacy|protec[tț]i[ae]i? datelor(?: cu caracter personal| personale)?|protezione (?:dei )?dati(?: personali)?|protecci[oó]n de (?:los )?datos(?: personales)?|protection des donn[eé]es(?: personnelles)?|prote[cç][aã]o de dados|заштита на (?:личните |лични )?податоци(?:те)?|защита на (?:личните )?данни(?:те)?|za[sš]tit[aeu] podataka|p(?:er|e)lindungan data(?: pribadi| peribadi)?`;

/** Who answers for it in a house or for one: an officer, a delegate, whom to ask. Authorities over all houses are none. */
const officer = pattern.i`(?<![\p{L}-])(?:datenschutz-?(?:beauftragt|koordinator|verantwortlich|ansprechpartner)\p{L}*|beauftragt\p{L}* f[uü]r (?:den )?datenschutz(?! und informationsfreiheit)|ansprechpartner\p{L}* (?:f[uü]r (?:den )?|zum |im )?datenschutz|(?:data[\s-]protection|privacy)[\s-](?:officer|manager|lead|contact|co-?ordinator|representative|team)|(?:responsabil\p{L}*|ofi[tț]er\p{L}*) (?:cu|pentru|privind) prote\p{L}+ datelor(?: cu caracter personal| personale)?|responsabile (?:della |per la )?protezione (?:dei )?dati(?: personali)?|delegad[oa] (?:de|para la) protecci[oó]n de (?:los )?datos(?: personales)?|d[eé]l[eé]gu[eé]e? [àa] la protection des donn[eé]es(?: personnelles)?|encarregad[oa] (?:de|da|pela) prote[cç][aã]o de dados|офицер\p{L}* за заштита на (?:личните |лични )?податоци(?:те)?|длъжностно лице по защита на (?:личните )?данни(?:те)?|lice za za[sš]titu podataka|p(?:etugas|ejabat|egawai) p(?:er|e)lindungan data(?: pribadi| peribadi)?)(?![\p{L}-])`;
const short = pattern`(?<![\p{L}\d@._-])(?:DPO|DSB|RPD\/DPO|DPD\/DPO)(?![\p{L}\d@._-])`;

/** One look before both: a part of every word for the matter. */
const anyProtector = /datenschutz|privacy|prote|за(?:щ|шт)ит|za[sš]tit|lindungan|DPO|DSB/i;

/** Where a text names whom to ask about data protection. */
export function protectorIn(text: string): { start: number; end: number } | undefined {
  if (!anyProtector.test(text)) return undefined;
  const match = officer.exec(text) ?? short.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Mailboxes for it alone, by their words or the whole before the `@`. */
export const protectionMailbox = (value: string): boolean =>
  /^(?:[^@]{0,40}[._+-])?(?:dpo|dsb|e?-?dpd|rpd|gdpr|rgpd|dsgvo|privacy|dataprivacy|data[._-]?protection|(?:konzern)?datenschutz(?:beauftragte[rn]?)?|protec[tț]ia[._-]?datelor|protezione[._-]?dati|proteccion[._-]?(?:de[._-]?)?datos|protection[._-]?(?:des[._-]?)?donnees|ozlp|zastitanapodatoci)(?:[._+-][^@]{0,40})?@/i.test(
    value,
  );
