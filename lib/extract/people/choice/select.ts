import { titleScore } from '../../fields/job-title.ts';
import { nameKey } from '../../fields/names/person-name.ts';
import type { Finding } from '../../finding.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import {
  byline,
  cardClass,
  creditLine,
  customerWords,
  headsBrands,
  headsStrangers,
  nameClass,
  strangerClass,
  teamHeading,
} from '../../vocabulary/context-words.ts';
import { namesMakers } from '../../vocabulary/credit-words.ts';
import { isFiller } from '../../vocabulary/example-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { inAddress } from '../candidates/in-address.ts';
import { withListsUnderPosts } from '../candidates/lists-under-posts.ts';
import { withoutPlaces } from '../candidates/places-after-names.ts';
import { postholders } from '../candidates/postholders.ts';
import { isPresented, isPriced } from '../candidates/presented.ts';
import { withoutLabelWords } from '../candidates/words-beside-names.ts';
import { joinedJob } from '../jobs/split-job.ts';
import { captionsOver, headingsAbove, headingTexts, labelOver } from '../place/sections.ts';
import { columnHeads, columnsOfNames, nameHead } from '../place/tables.ts';
import { namesMailbox } from '../reach/named-mailboxes.ts';
import { reachOf } from '../reach/reach.ts';
import { former, leftShapes, pastTerms, sittingShapes } from '../told/former.ts';
import { lives, registeredAfter } from '../told/imprint.ts';
import { toldByNotice } from '../told/notices.ts';
import { isQuoted, isTold, praiseOn, signsSaying, speaksForHouse, voiceOf } from '../told/sayings.ts';
import { withBesideKnown } from './beside-known.ts';
import { alsoCalled, bracketed } from './bracketed.ts';
import { buttonsOn } from './buttons.ts';
import { isContestant } from './contestants.ts';
import { heavyEnough } from './heavy-enough.ts';
import { jobLine } from './job-line.ts';
import { rollsOf } from './lists.ts';
import { namedInFull } from './named-in-full.ts';
import { namesOfThings } from './names-of-things.ts';
import { promoted } from './promote.ts';
import { spelledByMailbox } from './spelled-by-mailbox.ts';
import { holdsPair, jobClass, surroundings, tagClass, teamPath } from './surroundings.ts';
import { withLabels, withRests, workingShapes } from './work-shapes.ts';

/** The candidates that are people of this page: words, neighbours, mark-up and repetition weighed together. `news`: it is an article. */
export function selectPeople(
  page: Page,
  read: readonly Candidate[],
  findings: readonly Finding[],
  byLine: ReadonlyMap<number, Finding[]>,
  shapeOf: (line: Line) => string,
  news: boolean,
): Candidate[] {
  const told = withoutLabelWords(page, withoutPlaces(page, withRests(withLabels(read, shapeOf), shapeOf), shapeOf));
  const labelled = withListsUnderPosts(page, postholders(page, told, shapeOf));
  const rolls = rollsOf(page, labelled, shapeOf);
  const candidates = promoted(page, labelled, rolls, shapeOf);
  const above = headingsAbove(page.lines);
  const captionOver = captionsOver(page, new Set(candidates.map(({ line }) => line.index)));
  const headOf = columnHeads(page);
  const team = teamHeading.test(page.source.title) || teamPath.test(page.source.url.replace(/^[^/]*\/\/[^/]*/, ''));
  const owners = new Set(page.source.title.split(/\s*[|–—:·]\s*|\s+-\s+/).map(nameKey));
  const starts = new Set(
    candidates.filter(({ whole, name }) => whole && name.score >= 0.6).map(({ line }) => line.index),
  );
  const inNames = columnsOfNames(page, ({ index }) => starts.has(index));
  const reachNear = reachOf(page, findings, byLine, starts);
  const jobs = candidates.map(({ line, whole, title, post }) => (post ? 0.5 : whole && !title ? jobAt(line) : 0));
  const working = workingShapes(candidates, jobs, shapeOf);
  const sitting = sittingShapes(candidates, shapeOf);
  const left = leftShapes(candidates, shapeOf, sitting);
  const past = pastTerms(page, candidates, shapeOf);
  // A header that holds most of the page is no header
  const headAlone = page.lines.filter(({ region }) => region === 'header').length > 0.5 * page.lines.length;
  const isThing = namesOfThings(page, candidates, byLine, shapeOf);
  const isPraise = praiseOn(page, candidates, starts, shapeOf);
  const pressed = buttonsOn(page);
  const spelledBy = spelledByMailbox(page, findings);
  const heavy = heavyEnough(
    page,
    candidates,
    candidates.map((candidate, at) => (isThing(candidate) ? 0 : weigh(candidate, jobs[at] ?? 0))),
    rolls,
    shapeOf,
  );
  return withBesideKnown(heavy, candidates, byLine, shapeOf);

  function weigh(candidate: Candidate, ownJob: number): number {
    const { line, name, whole, title } = candidate;
    if (candidate.told && news) return 0;
    const next = page.lines[line.index + 1]?.text ?? '';
    if ((former(line) && !sitting.has(shapeOf(line))) || customerWords.test(next)) return 0;
    if (isFiller(next) && !title && ownJob < 0.2) return 0;
    if (
      nameHead.test(line.text) ||
      inAddress(page, candidate, byLine.get(candidate.line.index) ?? []) ||
      isPriced(page, line, title !== undefined || ownJob >= 0.2) ||
      isContestant(page, candidate, starts) ||
      past.has(line.index) ||
      alsoCalled(page, line)
    )
      return 0;
    // "Ward Sisters": words that no list knows, one of them a job
    if (name.score < 0.5 && !name.honorific && !name.post && titleScore(name.value) === 1) return 0;
    // "MA Ana Pop" in the title: a school of a kind that has letters of its own
    if (owners.has(candidate.key) && pattern`^\p{Lu}{2}\s\p{Lu}\p{Ll}`.test(name.value)) return 0;
    // "Vice" over "President"
    if (!candidate.key.includes(' ') && name.score < 0.5 && joinedJob(line.text, next)) return 0;
    const marks = line.box.element.attribs.class ?? '';
    // "sub-title" over a list of people is its author's word for their names
    if (jobClass.test(marks) && !nameClass.test(marks) && !(whole && rolls.get(shapeOf(line))?.people)) return 0;
    const headings = headingTexts(page, above, line.index);
    const around = surroundings(line.box);
    const shape = whole || title ? shapeOf(line) : '';
    const crowd = whole || title ? rolls.get(shape) : undefined;
    const roll = whole ? crowd : undefined;
    const listed = roll?.listed ?? false;
    // Where most of a list have a job in the same place, it holds jobs whose words are unknown too
    const job = Math.max(ownJob, listed && working.has(shape) ? 0.3 : 0);
    const told = toldByNotice(candidate);
    const asked =
      candidate.asked ||
      told ||
      (whole && name.score >= 0.5 && isPresented(page, line, ({ index }) => starts.has(index)));
    const reach = whole || title || asked ? reachNear(candidate) : 0;
    const mailed = reach > 0 && namesMailbox(candidate, byLine.get(line.index) ?? []);
    const caption = captionOver(line)?.text ?? '';
    // Who left is under no heading for those who work here
    const strange =
      headings.slice(0, 2).some(headsStrangers) ||
      headsBrands.test(headings[0] ?? '') ||
      (headsStrangers(caption) && caption !== candidate.post?.text);
    const headed = teamHeading.test(caption) || headings.some((text) => text.length < 80 && teamHeading.test(text));
    const crew = !strange && (team || headed);
    const column = whole && nameHead.test(headOf(line));
    const filed = whole && name.score >= 0.65 && (roll?.things ?? false) && inNames(line);
    // "Chair", "Ana": a first name alone under a post
    const first = crew && !name.value.includes(' ');
    const spelled = spelledBy(candidate);
    if (name.score < 0.5 && !spelled) {
      // Words that no list knows and nothing near explains are a heading like any other
      if (
        !title &&
        !asked &&
        ownJob < 0.35 &&
        reach < 0.4 &&
        !column &&
        !(listed && (crew || reach > 0 || roll?.people))
      )
        return 0;
      // and where lines that look the same are no names either, only an address that spells the name tells otherwise
      if (
        roll?.things &&
        !candidate.post &&
        !told &&
        !(bracketed(candidate) && reach) &&
        !mailed &&
        !column &&
        reach < 0.5 &&
        !(listed && ownJob >= (first ? 0.2 : 0.35))
      )
        return 0;
    }
    // A button repeated on every card; "Mr Pop" is none
    if ((roll?.repeated && !name.honorific) || (name.score < 0.5 && pressed(line))) return 0;
    // Headings at the foot of a page, and lists of which half left long ago
    if (line.region === 'footer' && line.heading && name.score < 0.65 && reach < 0.35) return 0;
    if (left.has(shapeOf(line))) return 0;
    let weight = Math.max(name.score, candidate.post ? 0.5 : 0) + job + reach;
    const home = whole && name.score >= 0.65 && lives(page, line, starts);
    if (
      roll?.things &&
      !filed &&
      !title &&
      !(home && name.score >= 0.8) &&
      job < (first ? 0.2 : 0.3) &&
      reach < 0.2 &&
      !asked
    )
      weight -= 0.4;
    // Links at the foot lead to pages; a label under a heading opens a form
    if (line.region === 'footer' && line.box.tag === 'a' && reach < 0.5 && !owners.has(candidate.key)) weight -= 0.5;
    // A page that bears a name in its title is theirs whose job stands beside it
    if (title && owners.has(candidate.key)) weight += 0.35;
    if (page.lines[line.index + 1]?.box.tag === 'label') weight -= 0.6;
    if (title) weight += name.score >= 0.4 && namedInFull(name.value) ? Math.max(0.4, 1 - name.score) : 0.4;
    // "Ana Pop (Caretaker)" and a number under it: nothing else in the line
    if (bracketed(candidate) && reach) weight += 0.1;
    if (asked) weight += told ? 0.75 : 0.45;
    if (mailed) weight += 0.35;
    if (spelled) weight += 1 - name.score;
    if (crowd?.people) weight += 0.35;
    else if (listed || filed) weight += crew || job || reach || title ? 0.3 : 0.1;
    if (column) weight += 0.5;
    if (job >= 0.35 && name.score >= 0.5 && holdsPair(line)) weight += 0.15;
    if (home) weight += 0.25;
    if (whole && name.score >= 0.8 && registeredAfter(candidate, byLine.get(line.index) ?? [])) weight += 0.35;
    // Nobody pastes a name and a number but for somebody's
    if (whole && name.score >= 0.65 && reach && page.source.kind === 'pasted') weight += 0.35;
    // Any words that two lists of names hold stand on a team's page; alone in a line they need more than that
    if (crew)
      weight +=
        headed || listed || job || reach || title || line.heading || (!whole && line.region !== 'footer') ? 0.2 : 0.15;
    if (job >= 0.35 && weight > 0.6 && isTold(page, line, name.value)) weight += 0.3;
    if (nameClass.test(around.near)) weight += 0.2;
    if (cardClass.test(around.all)) weight += 0.15;
    if (!candidate.told && strangerClass.test(around.all) && !cardClass.test(around.all))
      weight -= reach >= 0.4 || crew || asked || title ? 0.2 : 0.5;
    if (strange) weight -= reach ? 0.8 : 1.2;
    // "Author: Ana Pop" under an article, not in a list of its house
    if (title && !reach && !crew && !listed && byline.test(line.text.slice(title.start, title.end))) weight -= 0.8;
    const voice =
      reach >= 0.4 || line.heading === 1 || owners.has(candidate.key) ? undefined : voiceOf(page, candidate, starts);
    // Under a motto stands whose it is, in a team too
    const works = crew && job >= 0.35;
    if (voice !== 'own' && !works && !speaksForHouse(candidate) && signsSaying(page, candidate)) weight -= 0.8;
    else if (voice === 'customer') weight -= 0.8;
    else if (voice !== 'own' && !crew && !reach && isPraise(candidate, !job && !title)) weight -= 0.9;
    if (/^(?:label|button|option|caption)$/.test(line.box.tag)) weight -= 0.6;
    if (!crowd?.people && !reach && tagClass.test(marks)) weight -= 0.6;
    if (line.region === 'nav') weight -= 0.7;
    if (line.region === 'header' && !headAlone) weight -= 0.15;
    if (news) weight -= reach >= 0.35 || crew ? 0.2 : 0.5;
    if (!crew && isQuoted(candidate)) weight -= 0.6;
    if (creditLine.test(line.text)) weight -= 1;
    const over = page.lines[line.index - 1]?.text ?? '';
    if (!crowd?.people && (creditLine.test(over.slice(0, 60)) || namesMakers(over))) weight -= 1;
    return weight;
  }

  function jobAt(line: Line): number {
    const label = labelOver(page, line, ({ index }) => starts.has(index));
    return Math.max(jobNear(line), label ? (label.text.endsWith(':') ? 0.5 : 0.35) : 0);
  }

  /** What the lines next to a name say of its holder's work. A number of the service between them says nothing. */
  function jobNear(line: Line): number {
    let at = line.index + 1;
    while (at < line.index + 3 && /\d{5}/.test(page.lines[at]?.text ?? '')) at++;
    const next = page.lines[at];
    const before = page.lines[line.index - 1];
    const after = next && !starts.has(next.index) ? jobLine(next) : 0;
    return after >= 0.35 || !before || starts.has(before.index) ? after : Math.max(after, jobLine(before) - 0.1);
  }
}
