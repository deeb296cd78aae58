import type { FieldName } from '../../model/contact.ts';
import { plain } from '../../model/text.ts';
import { webAddress } from '../../model/web-address.ts';
import { statedFact } from '../fields/company-facts.ts';
import { emailFlags, emailsIn } from '../fields/email.ts';
import { nameIn } from '../fields/names/person-name.ts';
import { dialled } from '../fields/phones/phone.ts';
import type { Card, Finding } from '../finding.ts';
import type { Page } from '../page/page.ts';
import { placeholderName } from '../vocabulary/example-words.ts';
import { attributeThings } from './attribute-things.ts';
import { ldThings } from './json-ld.ts';
import { addressFrom, addressSaid, employeesFrom, hoursFrom, made, readable, textsOf } from './stated-values.ts';
import { gathered, heldBy, type Thing, type Things, typesOf } from './thing.ts';

/**
 * People and organizations that a page states in the words of schema.org (Person, Organization and its kinds, ContactPoint): in
 * JSON-LD, microdata and RDFa alike; and what JSON-LD calls the web site and its publisher (`sites`).
 */
export function statedOn(page: Page): { cards: Card[]; sites: Finding[] } {
  const linked = gathered(ldThings(page));
  const cards = [linked, gathered(attributeThings(page))].flatMap((things) =>
    things.all.flatMap((thing) => {
      if (isType(thing, /^Person$/))
        return worksHere(thing) && !unfilled(thing) ? card('person', thing, page, things) : [];
      return isType(thing, organizationType) && !ofOthers(thing)
        ? [...card('organization', thing, page, things), ...namedOnly(thing, page, things)]
        : [];
    }),
  );
  return { cards, sites: sitesIn(page, linked) };
}

/** Types of schema.org that stand for an organization or a place of business. */
const organizationType =
  /(?:Organization|Business|Corporation|Store|Shop|Service|Agency|Agent|Restaurant|Hotel|Motel|Resort|Lodging|School|University|College|Preschool|Hospital|Clinic|Dentist|Physician|Attorney|Notary|Office|Company|Contractor|Electrician|Plumber|Locksmith|Airline|NGO|Cooperative|Museum|Library|Bakery|Cafe|Bar|Pharmacy|Salon|Spa|Gym|Dealer|Consortium|Team|Group|Place|Church|Winery|Brewery|Club|Center|Centre|Theater|VeterinaryCare|ChildCare|RadioStation|TelevisionStation|FireStation|PoliceStation|Optician|HousePainter|Hostel|BedAndBreakfast|Campground|Distillery|AutoRepair|TattooParlor|Laundry|SelfStorage|GolfCourse|BowlingAlley|BankOrCreditUnion|PlaceOfWorship|Mosque|Synagogue|Temple)$/;

const isType = (thing: Thing, pattern: RegExp) => typesOf(thing).some((type) => pattern.test(type));

const writers = /^(?:author|creator|reviewer|reviewedBy|editor|contributor|actor|performer|agent)$/;
const guests = /^(?:performers?|actors?|contributors?|reviewers?)$/;
const makers = /^(?:brand|seller|manufacturer|sourceOrganization|itemReviewed|reviews?)$/;

/** It belongs to a product, a review, an article by somebody else. */
function ofOthers(thing: Thing): boolean {
  if (writers.test(thing.key) || /^(?:publisher|provider|areaServed)$/.test(thing.key)) return true;
  // Where a course or a party is held
  if (
    thing.key === 'location' &&
    thing.parent &&
    isType(thing.parent, /(?:Event|Course|CourseInstance|Festival|JobPosting)$/)
  )
    return true;
  for (let at: Thing | undefined = thing, step = 0; at && step < 8; at = at.parent, step++)
    // Who employs a speaker or an author is not who holds the event or the page
    if (makers.test(at.key) || (at !== thing && guests.test(at.key))) return true;
  return false;
}

/** An author or a reviewer is named, but is nobody's contact here; someone with a role or an address is. */
function worksHere(thing: Thing): boolean {
  if (writers.test(thing.key) ? !thing.value.jobTitle : ofOthers(thing)) return false;
  if (/^(?:employee|employees|member|members|founder|founders|owner|alumni)$/.test(thing.key)) return true;
  // Who is the subject of the page, or is marked up where a reader sees the name
  if (thing.key === 'mainEntity' && thing.parent && isType(thing.parent, /^(?:Profile|About|Contact)Page$/))
    return true;
  return (
    thing.method !== 'json-ld' ||
    ['jobTitle', 'email', 'telephone', 'worksFor', 'contactPoint'].some((key) => thing.value[key])
  );
}

/** A template's own words stand for the name: the rest of it is the template's too. */
const unfilled = (thing: Thing) => textsOf(thing.value.name).some((name) => placeholderName.test(name.trim()));

function card(kind: Card['kind'], thing: Thing, page: Page, things: Things): Card[] {
  const findings: Finding[] = [];
  const add = (name: FieldName, holder: Thing, key: string) => {
    for (const text of textsOf(holder.value[key])) findings.push(...fieldFrom(name, text, holder, page, things));
  };
  const held = (keys: readonly string[]) => keys.flatMap((key) => heldBy(thing, key, things));
  if (thing.value.name) add('name', thing, 'name');
  else if (kind === 'person') joinedName(thing, findings);
  else add('name', thing, 'legalName');
  for (const [name, key] of scalar) add(name, thing, key);
  for (const point of held(['contactPoint', 'contactPoints', 'department', 'location', 'address'])) {
    // A department with a name is told of on its own
    if (point.key === 'department' && point.value.name && isType(point, organizationType)) continue;
    for (const [name, from] of reachable) add(name, point, from);
  }
  for (const key of kind === 'person' ? ['worksFor', 'affiliation', 'memberOf'] : []) {
    for (const employer of heldBy(thing, key, things)) add('organization', employer, 'name');
    for (const text of [thing.value[key]].flat())
      if (typeof text === 'string' && !things.byId.has(text) && !/^\S*[/#:]/.test(text))
        findings.push(...fieldFrom('organization', text, thing, page, things));
  }
  for (const address of held(['address'])) findings.push(...addressFrom(address, page));
  for (const hours of held(['openingHoursSpecification'])) findings.push(...hoursFrom(hours));
  for (const count of held(['numberOfEmployees'])) findings.push(...employeesFrom(count));
  for (const text of [thing.value.address].flat().slice(0, 20))
    if (typeof text === 'string' && !things.byId.has(text)) findings.push(...addressSaid(text, thing, page));
  const role = thing.parent && isType(thing.parent, /Role$/) ? thing.parent : undefined;
  const house = role ? role.parent : thing.parent;
  if (role && kind === 'person' && !thing.value.jobTitle) add('jobTitle', role, 'roleName');
  if (house && kind === 'person' && isType(house, organizationType)) add('organization', house, 'name');
  if (!findings.some(({ name }) => name !== 'website')) return [];
  return [{ kind, findings, box: thing.box, ...(Object.hasOwn(roles, thing.key) ? { role: roles[thing.key] } : {}) }];
}

/** What an organization is to the one that holds it. */
const roles: Record<string, Card['role']> = {
  department: 'department',
  subOrganization: 'listed',
  parentOrganization: 'listed',
};

const reachable: [FieldName, string][] = [
  ['email', 'email'],
  ['phone', 'telephone'],
  ['fax', 'faxNumber'],
];
const scalar: [FieldName, string][] = [
  ...reachable,
  ['phone', 'tel'],
  ['jobTitle', 'jobTitle'],
  ['jobTitle', 'role'],
  ['honorific', 'honorificPrefix'],
  ['website', 'url'],
  ['profile', 'sameAs'],
  ['taxNumber', 'vatID'],
  ['taxNumber', 'taxID'],
  ['openingHours', 'openingHours'],
  ['foundingYear', 'foundingDate'],
  ['employees', 'numberOfEmployees'],
  ['branch', 'industry'],
];

function joinedName(thing: Thing, findings: Finding[]) {
  const [given, additional, family] = ['givenName', 'additionalName', 'familyName'].map(
    (key) => textsOf(thing.value[key])[0],
  );
  const place = given && family ? thing.cite(given) : undefined;
  const name = [given, additional, family].filter(Boolean).join(' ');
  if (place) findings.push(...made(thing, 'name', plain(readable(name), 200), place));
}

function fieldFrom(name: FieldName, text: string, thing: Thing, page: Page, { byId }: Things): Finding[] {
  const place = thing.cite(text);
  if (!place) return [];
  const bare = plain(readable(text), 1000);
  switch (name) {
    case 'email':
      return emailsIn(bare.replace(/^mailto:/i, '').split('?')[0] ?? '').flatMap(({ value }) =>
        made(thing, name, value, place, { flags: emailFlags(value) }),
      );
    case 'phone':
    case 'fax': {
      const number = dialled(bare.replace(/^[^\d+(]{0,40}/, ''), page.regions, page.numbers);
      return number
        ? made(thing, name, number.value, place, name === 'phone' ? number : { display: number.display })
        : [];
    }
    case 'website':
    case 'profile': {
      const url = webAddress(readable(text), page.source.baseUrl);
      return url ? made(thing, name, url.href, place) : [];
    }
    case 'foundingYear':
    case 'employees':
    case 'branch': {
      const fact = statedFact(name, bare);
      return fact ? made(thing, name, fact, place) : [];
    }
    default:
      return bare && !byId.has(text) ? made(thing, name, bare.slice(0, 300), place) : [];
  }
}

/** People whom an organization names and says no more of. */
function namedOnly(thing: Thing, page: Page, things: Things): Card[] {
  const house = textsOf(thing.value.name)
    .slice(0, 1)
    .flatMap((text) => fieldFrom('organization', text, thing, page, things));
  return ['founder', 'founders', 'employee', 'employees'].flatMap((key) =>
    [thing.value[key]].flat().flatMap((text): Card[] => {
      const place =
        typeof text === 'string' && (nameIn(text, page.lexicon)?.score ?? 0) >= 0.65 ? thing.cite(text) : undefined;
      return place && typeof text === 'string'
        ? [{ kind: 'person', findings: [...made(thing, 'name', plain(text, 200), place), ...house], box: place.box }]
        : [];
    }),
  );
}

function sitesIn(page: Page, things: Things): Finding[] {
  return things.all.flatMap((thing) =>
    isType(thing, /^WebSite$/) ||
    (/^(?:publisher|sourceOrganization)$/.test(thing.key) && isType(thing, organizationType))
      ? textsOf(thing.value.name)
          .slice(0, 1)
          .flatMap((text) => fieldFrom('name', text, thing, page, things))
      : [],
  );
}
