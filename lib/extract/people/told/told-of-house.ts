import { plainWord } from '../../lexicon.ts';
import { matchesOf } from '../../page/matches.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { isHouseWord } from '../../vocabulary/organization-words.ts';

/** The sentence that this place of a text stands in. */
export function sentenceAt(text: string, at: number): { text: string; start: number } {
  const before = text.slice(0, at);
  const start = Math.max(0, ...matchesOf(before, sentenceEnd).map(({ index, 0: end }) => index + end.length));
  const end = pattern`(?<=\p{L}{4}|\d)[.!?…]\s`.exec(text.slice(at));
  return { start, text: text.slice(start, end ? at + end.index : undefined).slice(0, 400) };
}
const sentenceEnd = pattern.g`(?<=[\p{L}\d)”"»]{4})[.!?…]\s+(?=[“„«"]?\p{Lu})`;

/** Who began a house that long ago, or is spoken of as gone, is nobody to write to. */
export const isOld = (sentence: string) =>
  /(?<!\d)1[5-9]\d\d(?!\d)/.test(sentence.replace(/(?<!\d)19(?:8[5-9]|9\d)(?!\d)/g, '')) || gone.test(sentence);
const gone = pattern.i`(?<!\p{L})(?:late|former|deceased|ex|compiant[oa]|scompars[oa]|defunt[oa]|fallecid[oa]|difunt[oa]|feue?|décédée?|verstorben\p{L}*|ehemalig\p{L}*|r[ăa]posat\p{L}*|decedat[ăa]?|fost(?:ul|a)|покойн\p{L}*|починал\p{L}*|бивш\p{L}*|поранеш\p{L}*|almarhum(?:ah)?|named after|benannt)(?!\p{L})`;

/** "He is the founder of …": of somebody named before, in the life of one of many. */
export const ofAnother = pattern`^[“„«"]?(?:He|She|They|Er|Sie|Lui|Lei|Egli|Ella|Él|Il(?=\s(?:a|est|fut|dirige)\s)|Elle|El(?=\s(?:a|este|conduce)\s)|Ea|Той|Тя|Тој|Таа|On|Ona|Он|Она|Beliau|Dia|Ia|Inizia|Collabora|Studi(?!o\s)\p{L}+)\s`;

/** The sentence speaks of the house whose page this is: of "us", by its name, or it begins with the word itself or with "the studio". */
export function ofHouse(page: Page, sentence: string, at: number): boolean {
  if (pattern`^(?:\p{L}{2,6}\s){0,2}$`.test(sentence.slice(0, at)) || ours.test(sentence)) return true;
  const [first = '', second = '', ...rest] = wordsOf(sentence.slice(0, Math.max(at, 60)), 9);
  if ([first, second].some((word) => isHouse(word))) return true;
  return [first, second, ...rest].some((word) => isOwn(page, word));
}
const ours = pattern.i`(?<!\p{L})(?:we|our|noi|nostr\p{L}{1,3}|wir|uns|unser\p{L}{0,2}|nous|notre|nos|nosotr[oa]s|nuestr[oa]s?|ние|наш\p{L}{0,4}|kami|naš\p{L}{0,3})(?!\p{L})`;

/** "… founded the company", "… leitet unsere Praxis": what the verb has for its object. */
export function leadsHouse(page: Page, after: string): boolean {
  return wordsOf(after, 4).some((word) => isOwn(page, word) || ours.test(word) || isHouse(word));
}

const wordsOf = (text: string, count: number) =>
  text
    .split(pattern`[^\p{L}\p{N}]+`, count + 1)
    .filter(Boolean)
    .slice(0, count);

const isOwn = ({ host, source }: Page, word: string) =>
  word.length > 3 && pattern`^\p{Lu}`.test(word) && plainWord(`${source.title} ${host}`).includes(plainWord(word));

function isHouse(text: string): boolean {
  const word = plainWord(text);
  return (
    place.test(word) || isHouseWord(word) || isHouseWord(word.replace(pattern`(?:ul|a|l|ът|ят|та|то|от|ата)$`, ''))
  );
}
/** What a small house calls itself; German puts other words before. */
const place =
  /^(?:business|shop|store|salon|practice|project|choir|band|orchestra|empresa|entreprise|azienda|ditta|bottega|negozio|laboratorio|progetto|tienda|negocio|proyecto|taller|despacho|boutique|salone?|projet|proiect(?:ul)?|firm[aeu]|magazin(?:ul)?|perusahaan|usaha|toko|kedai|syarikat|студио(?:то)?|салон(?:ът|от)?|проект(?:ът|от)?|фирма(?:та)?|preduzece|tvrtka|tvrtku|obrt|radionica|ordinacija|ordinaciju|team|tim)$|(?:buro|praxis|verein|studio|schule|laden|betrieb|werkstatt|kanzlei|chor|orchester|gruppe|zentrum|hof|agentur|unternehmen|geschaft|projekt|backerei|imkerei|gartnerei|weingut|verlag)s?$/;
