import { type Contact, type FieldName, fieldLimit } from '../model/contact.ts';
import type { PageKind } from '../model/evidence.ts';
import type { PageFact } from '../model/page-fact.ts';
import type { PageSource } from '../model/page-source.ts';
import { factsOf } from './facts.ts';
import { withoutRepeats } from './fields/address/address-repeats.ts';
import { withoutBareTwins } from './fields/phones/phone-twins.ts';
import { type Finding, fieldOf, findingLimit, type Source } from './finding.ts';
import { group } from './group.ts';
import type { Lexicon } from './lexicon.ts';
import { withHouseAddress } from './organizations/address-owners.ts';
import type { Owned } from './organizations/directory-house.ts';
import { organizationNames } from './organizations/naming/organization-name.ts';
import { type Page, parsePage } from './page/page.ts';
import { pageKind } from './page/page-kind.ts';
import { placesNamed, regionsOf } from './page/region.ts';
import { withEmployers } from './people/reach/employers.ts';
import { ofSomebodyElse } from './somebody-else.ts';
import { addresses } from './sources/addresses.ts';
import { cfemail } from './sources/cfemail.ts';
import { companyFacts } from './sources/company-facts.ts';
import { extensionsAlone } from './sources/extensions.ts';
import { hCards } from './sources/h-cards.ts';
import { identifiers } from './sources/identifiers.ts';
import { links } from './sources/links.ts';
import { obfuscated } from './sources/obfuscated.ts';
import { objections } from './sources/objections.ts';
import { plainText } from './sources/plain-text.ts';
import { profiles } from './sources/profiles.ts';
import { scripts } from './sources/scripts.ts';
import { statedOn } from './sources/stated-cards.ts';
import { plainlyNamed } from './sources/stated-names.ts';
import { dataAttributes } from './sources/told-attributes.ts';
import { turnedText } from './sources/turned-text.ts';
import { vcards } from './sources/vcards.ts';

export type { Lexicon } from './lexicon.ts';
export type ExtractOptions = {
  /** ISO 3166-1 alpha-2 country by which national phone numbers are read first; else derived from the page. */
  region?: string;
};

export type Lifted = {
  contacts: Contact[];
  pageKind: PageKind | undefined;
  /** What else the page says that bears on qualifying. */
  facts: PageFact[];
  /** True when the page gives more values than are looked at: what is not among the contacts may stand on it all the same. */
  capped: boolean;
};

/** Strongest evidence first: of the same value at the same place the first one reported is kept. */
const sources: Source[] = [
  links,
  cfemail,
  plainText,
  obfuscated,
  turnedText,
  scripts,
  dataAttributes,
  identifiers,
  addresses,
  objections,
  companyFacts,
  profiles,
];

/** What a page says of people and organizations, each value with its evidence. Never throws, whatever the text. */
export function extract(source: PageSource, lexicon: Lexicon, options: ExtractOptions): Contact[] {
  return contactsOn(readPage(source, lexicon, options)).contacts;
}

/** The same, with what kind of page it is when its words are not everybody's. `words`: those of a target market, to look for. */
export function lift(
  source: PageSource,
  lexicon: Lexicon,
  { words, ...options }: ExtractOptions & { words?: readonly string[] },
): Lifted {
  const page = readPage(source, lexicon, options);
  return { ...contactsOn(page), pageKind: page.kind, facts: factsOf(page, words) };
}

function readPage(source: PageSource, lexicon: Lexicon, options: ExtractOptions): Page {
  const parsed = parsePage(source, { ...lexicon, names: new Map(), words: new Map() });
  const regions = regionsOf(parsed, options.region);
  let spare: string[] | undefined;
  const spareRegions = () => {
    spare ??= placesNamed(parsed).filter((place) => !regions.includes(place));
    return spare;
  };
  return { ...parsed, regions, spareRegions, kind: pageKind(parsed) };
}

function contactsOn(page: Page): Pick<Lifted, 'contacts' | 'capped'> {
  const all = sources.map((read) => read(page));
  const kept = all.map(firstOfEach);
  const theirs = ofSomebodyElse(page);
  const read = kept.flat().filter((one) => !theirs(one));
  const found = [...read, ...extensionsAlone(page, read)];
  const own = statedOn(page);
  const said = [...own.cards, ...hCards(page), ...vcards(page)];
  const { findings, stated } = withoutRepeats(
    withoutBareTwins(found),
    said.map((card) => plainlyNamed(card, page.lexicon)),
  );
  const names = organizationNames(page, stated, findings, own.sites);
  const grouped = withEmployers(page, group(page, findings, stated, names));
  const cards = withHouseAddress(page, grouped, found);
  return {
    contacts: cards.map((card, at) => contactOf(card, at)),
    capped: kept.some(({ length }, source) => length < (all[source]?.length ?? 0)),
  };

  function contactOf(card: Owned, at: number): Contact {
    return {
      id: `c${at + 1}`,
      kind: card.kind,
      ...(card.role ? { role: card.role } : {}),
      ...(card.employer === undefined ? {} : { organizationId: `c${card.employer + 1}` }),
      fields: card.findings.slice(0, fieldLimit).map((finding) => fieldOf(finding, page)),
      ...(card.findings.length > fieldLimit ? { moreFields: card.findings.length - fieldLimit } : {}),
    };
  }
}

/** At most `findingLimit` values of a name. */
function firstOfEach(findings: Finding[]): Finding[] {
  if (findings.length <= findingLimit) return findings;
  const counts = new Map<FieldName, number>();
  return findings.filter(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= findingLimit;
  });
}
