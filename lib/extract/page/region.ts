import { bracketedArea, digitsOf, hasPlan, international, type NumberingPlans } from '../fields/phones/phone-number.ts';
import { formCountries, languageCountries, placeCountries } from '../vocabulary/countries.ts';
import { holds } from './holds.ts';
import { writtenIn } from './language.ts';
import { attribute, type Page, tagged } from './page.ts';

/**
 * Countries by which national numbers are read, likeliest first: the page's domain, the country it states or whose numbers it
 * writes with a plus, that of its mailboxes' domain, of its legal form, what the caller says, the places it names, its language. What the page says
 * of itself goes before the caller: a person from one country reads pages of many.
 */
export function regionsOf(page: Page, wanted: string | undefined): string[] {
  const language = page.source.lang || (page.boxes.find(({ tag }) => tag === 'html')?.element.attribs.lang ?? '');
  const [spoken = '', place = ''] = /^en[-_]us$/i.test(language) ? ['en'] : language.split(/[-_]/);
  const dialled = dialledCountries(page);
  const own =
    homeOf(page.host, page.lexicon.plans) ?? statedCountry(page, dialled) ?? mailHome(page) ?? countryOfForm(page);
  const stated = [own ?? '', wanted?.toUpperCase() ?? ''].filter((code) => hasPlan(code, page.lexicon.plans));
  const regions: string[] = [
    ...stated,
    ...(stated.length ? [] : placesNamed(page).slice(0, 1)),
    ...dialled.slice(0, 2).map(([country]) => country),
    ...(hasPlan(place.toUpperCase(), page.lexicon.plans) ? [place.toUpperCase()] : []),
    ...(languageCountries[languageOf(page, spoken.toLowerCase(), place !== '' || own !== undefined)] ?? []),
  ];
  return [...new Set(regions)].slice(0, wanted ? 2 : 3);
}

/** The country whose law knows the form of the only such house that the page names. */
function countryOfForm({ lines }: Page): string | undefined {
  const found = formCountries.filter(([form]) => lines.some(({ text }) => text.length < 300 && form.test(text)));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** The country whose domain the page's mailboxes have. */
function mailHome({ source: { html }, lexicon: { plans } }: Page): string | undefined {
  const homes = new Set<string>();
  let asked = 0;
  for (let at = html.indexOf('@'); at >= 0 && asked < 20; at = html.indexOf('@', at + 1), asked++) {
    afterAt.lastIndex = at + 1;
    const home = homeOf(afterAt.exec(html)?.[0].toLowerCase() ?? '', plans);
    if (home) homes.add(home);
  }
  return homes.size === 1 ? [...homes][0] : undefined;
}

const afterAt = /(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2}(?![a-z\d.-])/iy;

/** Templates leave "en" or "en-US" on pages in every language: where nothing else tells of a country, the words do. */
const languageOf = (page: Page, stated: string, known: boolean): string =>
  known || !/^(?:en)?$/.test(stated) ? stated : (writtenIn(page.lines) ?? stated);

/** The country that a page's mark-up states, or to which most of its international numbers belong. */
function statedCountry(page: Page, [first, second]: readonly [string, number][]): string | undefined {
  const { html } = page.source;
  const codes =
    holds(html, 'addressCountry', 'Countr') ||
    tagged(page, 'meta').some(({ element }) => geo.test(attribute(element, 'name')));
  const coded = codes
    ? /"addressCountry"\s{0,3}:\s{0,3}"([A-Z]{2})"|name="geo\.region"\s{1,3}content="([A-Z]{2})/i.exec(html)
    : undefined;
  const code = (coded?.[1] ?? coded?.[2])?.toUpperCase();
  if (code && hasPlan(code, page.lexicon.plans)) return code;
  return first && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Countries of the page's first international numbers, with how many each has, most first. */
function dialledCountries(page: Page): [country: string, numbers: number][] {
  const votes = new Map<string, number>();
  let asked = 0;
  for (const number of withPlus(page.source.html)) {
    if (++asked > 12) break;
    if (bracketedArea(number)) continue;
    const country = international(`+${digitsOf(number)}`, page.numbers)?.country;
    if (country) votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1]);
}

/** Numbers after a plus or its code in an address: the sign is looked for first, as a page is long and has few. */
function* withPlus(html: string): Generator<string> {
  for (const sign of ['+', '%2B'])
    for (let at = html.indexOf(sign); at >= 0; at = html.indexOf(sign, at + 1)) {
      afterPlus.lastIndex = at + sign.length;
      const number = afterPlus.exec(html)?.[0];
      if (number) yield number;
    }
}

const afterPlus = /\s?\(?[1-9][\d\s().-]{7,18}\d/y;

const geo = /^geo\.region$/i;

/** ISO 3166-1 alpha-2 of the country whose domain the page has; `undefined` for a domain that says nothing of a place. */
export function homeOf(host: string, plans: NumberingPlans): string | undefined {
  const top = host.split('.').at(-1)?.toUpperCase() ?? '';
  const country = top === 'UK' ? 'GB' : top;
  const sold = generic.has(country) && !/\.(?:gov|edu|com|org|net|mil|ac)\.[a-z]{2}$/.test(host);
  return hasPlan(country, plans) && !sold ? country : undefined;
}

/** Country domains that are sold to everyone and say nothing of a place. */
const generic = new Set([
  'CO',
  'IO',
  'ME',
  'TV',
  'AI',
  'CC',
  'LY',
  'FM',
  'AM',
  'TK',
  'ML',
  'GA',
  'CF',
  'GG',
  'SH',
  'EU',
  'WS',
  'TO',
  'NU',
]);

/** Countries that the last lines name (an address or a footer ends with them) or whose calling codes stand there. */
export function placesNamed(page: Page): string[] {
  const counts = new Map<string, number>();
  for (const line of page.lines) {
    if (line.text.length > 300) continue;
    for (const [pattern, country] of placeCountries)
      if (pattern.test(line.text)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([country]) => country)
    .slice(0, 3);
}
