import { mayName } from './fields/names/may-name.ts';
import { nameIn } from './fields/names/person-name.ts';
import { type Card, type Finding, inLine, linesOf, valueKey } from './finding.ts';
import { type Owned, ownNamed, withParts, withStated } from './organizations/directory-house.ts';
import type { OwnNames } from './organizations/naming/organization-name.ts';
import { partsOf } from './organizations/offices.ts';
import { contains } from './page/box.ts';
import type { Line } from './page/outline.ts';
import type { Page } from './page/page.ts';
import { repeated } from './page/repeated.ts';
import { pattern } from './pattern.ts';
import { brokenName } from './people/candidates/broken-name.ts';
import { type Candidate, candidatesIn } from './people/candidates/candidates.ts';
import { withFirstNames } from './people/candidates/first-names.ts';
import { givenBesideNumber, withGivenAlike } from './people/candidates/given-beside-numbers.ts';
import { smallNames } from './people/candidates/small-letters.ts';
import { nameConfidence } from './people/choice/confidence.ts';
import { namesakeOf, shortInHead } from './people/choice/namesake.ts';
import { selectPeople } from './people/choice/select.ts';
import { titleSlots } from './people/choice/slots.ts';
import { columnsUnder } from './people/jobs/across.ts';
import { departmentOf } from './people/jobs/departments.ts';
import { shareJobsOfLines } from './people/jobs/shared-line.ts';
import type { Around } from './people/jobs/title-rank.ts';
import { titleOf } from './people/jobs/titles.ts';
import { withoutHouse } from './people/jobs/without-house.ts';
import { wrappedJobs } from './people/jobs/wrapped-jobs.ts';
import { ownerTrade } from './people/owner/owner-trade.ts';
import { ownerByName, soleOwner, valuesOfOwner } from './people/owner/sole-owner.ts';
import { butTrading } from './people/owner/trading-name.ts';
import { type Scope, scopes } from './people/place/scope.ts';
import { headingsAbove, shapesOf } from './people/place/sections.ts';
import { columnHeads } from './people/place/tables.ts';
import { numberBesideAddress } from './people/reach/beside-address.ts';
import { settleCalled, underWholeNames } from './people/reach/called-numbers.ts';
import { ownValues } from './people/reach/house-values.ts';
import { settle } from './people/reach/settle.ts';
import { underFullerNames } from './people/same/fuller-names.ts';
import { merged } from './people/same/merged.ts';
import { underOneSpelling } from './people/same/misspelled.ts';
import { underOneMailbox } from './people/same/short-forms.ts';
import { isArticle } from './people/told/article.ts';
import { statedTrade } from './people/told/imprint.ts';
import { withNotices } from './people/told/notices.ts';
import { withoutNumber } from './sources/extensions.ts';
import { distinct, ofHouseAlone } from './whose.ts';

/** Findings of a page to people and organizations: whose is it. */
export function group(page: Page, findings: Finding[], stated: Card[], names: OwnNames): Owned[] {
  const called = names.name?.value;
  const byLine = linesOf(findings);
  const candidates = candidatesOf(page, byLine);
  const shapeOf = shapesOf();
  const ofHouse = namesakeOf(called, page.lines);
  const news = isArticle(page);
  const weighed = selectPeople(page, candidates, findings, byLine, shapeOf, news)
    .filter((person) => !ofHouse(person))
    .filter(butTrading(page, called));
  const inHead = shortInHead(weighed);
  const selected = weighed.filter((person) => !inHead(person));
  const owner = selected.length ? undefined : soleOwner(page, called, candidates, findings, news);
  const chosen = owner ? [owner] : selected;
  const people = chosen.filter(({ told }) => !told);
  const under = columnsUnder(page, people);
  const spans = scopes(page, people).map((span, at) =>
    under.has(people[at] as Candidate) ? ownLine(span, people[at] as Candidate) : span,
  );
  const headOf = columnHeads(page);
  const above = headingsAbove(page.lines);
  const groups = repeated(people.map(({ line }) => above[line.index] ?? -1));
  const slots = titleSlots(page, people, spans, shapeOf, under);
  const named = new Set(people.map(({ line }) => line.index));
  const taken = new Set<Finding>();
  const silent = silentIn(findings, people, spans);
  const ownOf = ownValues(page, people, findings, called);
  const alone = new Set(chosen.map(({ key }) => key)).size === 1;
  const wrapped = wrappedJobs(page);
  const around = { page, byLine, slots, people: people.length, alone, named, above, groups, headOf, wrapped, called };
  const read = people.map((person, at) => {
    const below = under.get(person)?.lines.flatMap(({ index }) => byLine.get(index) ?? []) ?? [];
    const own = ownOf(person, [...(silent.get(at) ?? []), ...linesIn(spans[at] as Scope, byLine), ...below]);
    for (const finding of own) taken.add(finding);
    return cardOf(person, spans[at] as Scope, own, around);
  });
  shareJobsOfLines(people, read);
  const told = chosen.filter((person) => person.told).map((person) => cardOf(person, ownScope(person), [], around));
  const known = stated.filter((card) => card.kind === 'person' && namesSomeone(card, page));
  const said = [...known, ...read, ...told];
  const byName = said.length ? undefined : ownerByName(page, names.name, findings, news);
  const spelled = underOneMailbox(underOneSpelling(merged(said), page.lexicon));
  const persons = byName ? [byName] : underWholeNames(underFullerNames(spelled));
  const [sole] = persons;
  if (sole && persons.length === 1 && !sole.findings.some(({ name }) => name === 'jobTitle')) {
    const trade = ownerTrade(page, sole, called);
    if (trade) sole.findings = [...sole.findings, trade];
  }
  const unclaimed = findings.filter((finding) => !taken.has(finding));
  const emails = unclaimed.filter(({ name }) => name === 'email');
  for (const finding of [...settle(persons, emails, called), ...settleCalled(page, persons, unclaimed)])
    taken.add(finding);
  // All but the name: someone's own site bears theirs
  const held = new Set(persons.flatMap((card) => card.findings.filter(({ name }) => name !== 'name').map(valueKey)));
  const free = findings.filter((finding) => !taken.has(finding) && !withoutNumber(finding));
  const unheld = new Set(free.filter((finding) => !held.has(valueKey(finding))));
  const { own, parts } = withStated(
    stated,
    names.name,
    partsOf({
      page,
      findings: findings.filter((finding) => !withoutNumber(finding)),
      free: unheld,
      persons,
      house: names.name,
    }),
  );
  const house: Card = {
    kind: 'organization',
    box: page.top,
    findings: distinct([...(names.name ? [names.name] : []), ...own.flatMap((card) => card.findings), ...free]),
  };
  house.findings = house.findings.filter((finding) => finding.method === 'json-ld' || !held.has(valueKey(finding)));
  const speaks = chosen.some((person) => person.speaks);
  const shared = [...valuesOfOwner(called, persons, free, speaks), ...numberBesideAddress(page, persons, free)];
  for (const card of persons) if (shared.length) card.findings = distinct([...card.findings, ...shared]);
  return withParts(ownNamed(house, parts, names), persons, parts);
}

function candidatesOf(page: Page, byLine: ReadonlyMap<number, Finding[]>): Candidate[] {
  const candidates: Candidate[] = [];
  const smallName = smallNames(page);
  const may = page.lines.map(({ text }) => mayName(text, page.lexicon));
  for (let at = 0; at < page.lines.length; at++) {
    const line = page.lines[at] as Line;
    const broken = brokenName(page, line);
    if (broken) at++;
    const small = broken ? undefined : smallName(line);
    const read = small
      ? [small]
      : broken
        ? [broken]
        : candidatesIn(page, line, byLine.get(at) ?? [], may[at] ?? 'nobody');
    const [own, below] = [byLine.get(at), byLine.get(at + 1)];
    const given = own || below ? givenBesideNumber(page, line, own ?? [], below ?? []) : undefined;
    if (given && !read.some(({ key, title }) => title || key.includes(' ')))
      candidates.push(...read.filter(({ key }) => key !== given.key), given);
    else candidates.push(...read);
  }
  return withFirstNames(page, withNotices(page, withGivenAlike(page, candidates, byLine), may), byLine);
}

/** `alone`: nobody else is named on the page; `called`: what its owner is called. */
type Of = { alone: boolean; called: string | undefined };

function cardOf(person: Candidate, scope: Scope, found: Finding[], around: Around & Of): Card {
  const { page, above, headOf, alone, called } = around;
  const { line, name, start, end } = person;
  const method = line.box.tag === 'td' ? 'table' : line.heading ? 'heading' : 'card';
  const own: Finding[] = [
    inLine(line, start, end, {
      name: 'name',
      value: name.value,
      method,
      confidence: nameConfidence(name.score, person.asked),
    }),
  ];
  // "Dr. Ana Pop", and "Dr.Ana Pop" without a space
  const from = name.honorific ? line.text.lastIndexOf(name.honorific, start - 1) : -1;
  if (from >= 0)
    own.push(inLine(line, from, from + name.honorific.length, { name: 'honorific', value: name.honorific, method }));
  const title = titleOf(person, scope, around) ?? (alone ? statedTrade(page) : undefined);
  if (title) own.push(withoutHouse(title, called));
  const department = departmentOf(page, person, scope, above, headOf, title);
  if (department) own.push(department);
  own.push(...found);
  return { kind: 'person', findings: distinct(own), box: scope.box };
}

/** A stated person whose name is an account ("admin") or a team's is nobody. */
function namesSomeone(card: Card, page: Page): boolean {
  const name = card.findings.find((finding) => finding.name === 'name')?.value ?? '';
  return (
    nameIn(name, page.lexicon) !== undefined || (pattern`^\p{Lu}\S+ \p{Lu}`.test(name) && name.split(' ').length < 5)
  );
}

/** What stands in a person's lines is theirs, but for what only a house has. */
const linesIn = ({ from, to }: Scope, byLine: ReadonlyMap<number, Finding[]>) =>
  Array.from({ length: to - from }, (_, at) => byLine.get(from + at) ?? [])
    .flat()
    .filter((finding) => !ofHouseAlone(finding));

/** The name's own line: what else is theirs stands in the rows under it. */
const ownLine = (span: Scope, { line: { index } }: Candidate): Scope => ({ ...span, from: index, to: index + 1 });

/** Who is told of in running words has no card around them. */
const ownScope = ({ line: { index, box } }: Candidate): Scope => ({ from: index, to: index + 1, box });

/** Links without words (an icon in a card) belong to the card they stand in, or to the lines around them. */
function silentIn(
  findings: readonly Finding[],
  people: readonly Candidate[],
  spans: readonly Scope[],
): Map<number, Finding[]> {
  const silent = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.line >= 0 || !finding.attribute) continue;
    const near = finding.box.lines[0];
    const inside = spans.findIndex(
      ({ box, from, to }) => to - from > 1 && box.lines[1] - box.lines[0] > 1 && contains(box, finding.box),
    );
    const owner =
      inside >= 0
        ? inside
        : spans.findIndex(({ from, to }, at) => near > from && near <= to && inPart(people[at], finding));
    if (owner >= 0) silent.set(owner, [...(silent.get(owner) ?? []), finding]);
  }
  return silent;
}

/** What stands at the foot of a page, or floats over it as a part of its own, is nobody's whose card ended above it. */
const inPart = (person: Candidate | undefined, { box }: Finding) =>
  person !== undefined &&
  (box.region !== 'footer' || person.line.region === 'footer') &&
  (box.parent?.tag !== 'body' || person.line.box.parent?.tag === 'body');
