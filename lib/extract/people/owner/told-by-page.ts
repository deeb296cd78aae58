import { folded } from '../../../model/text.ts';
import { nameIn } from '../../fields/names/person-name.ts';
import { type Card, type Finding, inAttribute } from '../../finding.ts';
import { isGiven, plainWord } from '../../lexicon.ts';
import { textOf } from '../../page/box.ts';
import { attribute, type Page, tagged } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { legalForm } from '../../vocabulary/organization-words.ts';
import { practiceLead, tradeEnd } from '../../vocabulary/practice-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { spells } from '../reach/reach.ts';
import { sound, spellsWhole } from '../reach/settle.ts';

/**
 * A name that stands in no line: where it was read, whether with a form of address, and whether the place says whose the house is: "Acme di
 * Ana Pop".
 */
type Told = { finding: Finding; name: string; titled: boolean; whole?: boolean };

/**
 * Where no line names anybody: whom a part of the page's title, its description or an account on a network names, if a mailbox of
 * somebody spells the name, or the page's house goes by a form of address and one of its words ("Dr. Pop"). `personal`: the page
 * speaks as one person does.
 */
export function toldByPage(
  page: Page,
  house: string,
  findings: readonly Finding[],
  personal: boolean,
): Card | undefined {
  const emails = findings.filter(({ name, flags }) => name === 'email' && !flags.includes('shared-mailbox'));
  const own = runOf(`${page.source.url} ${house}`);
  const brand = ` ${house}`
    .replace(legalForm, ' ')
    .split(pattern`[^\p{L}]+`)
    .filter((word) => word.length > 1);
  const fits = ({ name, titled, whole }: Told): boolean => {
    const words = name.split(' ');
    const borne = words.filter((word) => word.length > 2 && own.includes(sound(word))).length;
    if (titled && borne > 0) return true;
    // What the house itself is called, with its town
    const run = runOf(name);
    if (brand.every((word) => run.includes(runOf(word)))) return false;
    if (whole) return true;
    if (personal && borne > 1) return true;
    const [given = ''] = words;
    return emails.some((email) => spellsWhole(name)(email) && spells(email.value, given));
  };
  const found = [...inTitle(page), ...inDescription(page, house), ...inAccounts(findings, page)].find(fits);
  if (!found) return undefined;
  return { kind: 'person', box: found.finding.box, findings: [found.finding] };
}

function inTitle(page: Page): Told[] {
  const box = tagged(page, 'title')[0];
  const title = box && folded(textOf(box.element, 400));
  if (!box || !title) return [];
  return title.split(/\s*[|–—:·•]\s*|\s+-\s+/).flatMap((part) => told(page, part, { box, quote: part }));
}

const runOf = (text: string) => sound(text).replace(/[^a-z]/g, '');

/** "Acme di Ana Pop": whose house it is. */
function inDescription(page: Page, house: string): Told[] {
  return tagged(page, 'meta').flatMap((box) => {
    if (!/^description$/i.test(attribute(box.element, 'name'))) return [];
    const said = attribute(box.element, 'content').slice(0, 300);
    const found = whose.exec(said);
    const whole = found !== null && said.slice(0, found.index).trim() === house;
    const all = found?.[1] ? told(page, found[1], { box, quote: said, attribute: 'content' }) : [];
    return all.map((one) => ({ ...one, whole }));
  });
}
const whose = pattern`(?<=\p{L}\s)(?:di|by|von|par|de|od|от|на)\s((?:(?:Dr|Dott|Dra|Lic)\.?\s)?\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+)(?=\s*(?:$|[.,;:|–—-]))`;

/** "linkedin.com/in/ana-pop", "facebook.com/people/Psiholog-Ana-Pop/1000": the words of an account's address. */
function inAccounts(findings: readonly Finding[], page: Page): Told[] {
  return findings.flatMap((finding) => {
    const slug = finding.name === 'profile' ? account.exec(finding.value)?.[1] : undefined;
    if (!slug) return [];
    const words = slug
      .split('-')
      .filter((word) => pattern`^\p{L}{2,}$`.test(word) && !isTitleWord(plainWord(word)))
      .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    if (words.length < 2 || words.length > 4) return [];
    return told(page, words.join(' '), { box: finding.box, quote: finding.quote, attribute: finding.attribute });
  });
}
const account = pattern`(?:linkedin\.com\/in|facebook\.com\/people)\/([\p{L}-]+?)(?:-[\da-f]{6,})?(?:\/|$)`;

function told(
  page: Page,
  words: string,
  place: { box: Finding['box']; quote: string; attribute?: string | undefined },
): Told[] {
  const name = nameIn(words.replace(practiceLead, '').replace(tradeEnd, ''), page.lexicon);
  const [given = '', ...more] = name?.value.split(' ') ?? [];
  if (!name || !more.length || name.score < 0.65) return [];
  if (![given, more.at(-1) ?? ''].some((word) => isGiven(plainWord(word), page.lexicon))) return [];
  const value = { name: 'name', value: name.value, method: 'meta', confidence: 'low' } as const;
  const finding = { ...inAttribute(place.box, '', place.quote, undefined, value), attribute: place.attribute };
  return [{ finding, name: name.value, titled: name.honorific !== '' }];
}
