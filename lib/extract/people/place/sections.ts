import { answersForData, namesPractice, titleScore } from '../../fields/job-title.ts';
import { type Box, linkOf, nearest } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { headsStrangers, nameClass, teamHeading, thanksSponsors } from '../../vocabulary/context-words.ts';
import { legalForm } from '../../vocabulary/organization-words.ts';
import { isSchoolSubject } from '../../vocabulary/school-subjects.ts';

/** For each line the index of the nearest heading above it, -1 for none; a heading's own entry is the one above of a lower level. */
export function headingsAbove(lines: readonly Line[]): Int32Array {
  const above = new Int32Array(lines.length).fill(-1);
  const open: number[] = [];
  for (const { index, heading } of lines) {
    if (heading) while (open.length && (lines[open.at(-1) as number] as Line).heading >= heading) open.pop();
    above[index] = open.at(-1) ?? -1;
    if (heading) open.push(index);
  }
  return above;
}

/** The headings over a line, nearest first, as text. */
export function headingTexts(page: Page, above: Int32Array, line: number): string[] {
  const texts: string[] = [];
  for (let at = above[line] ?? -1; at >= 0 && texts.length < 6; at = above[at] ?? -1)
    texts.push(wholeHeading(page, page.lines[at] as Line));
  return texts;
}

/** "Our<br>team": a heading of several lines, of which the last stands nearest. */
function wholeHeading({ lines }: Page, { index, heading, box, text }: Line): string {
  const before = lines[index - 1];
  const own = before?.heading === heading ? nearest(box, `h${heading}`) : undefined;
  return own && before && nearest(before.box, own.tag) === own ? `${before.text} ${text}` : text;
}

/** How the mark-up around each line looks: lines of one list share it. Each class is looked at once. */
export function shapesOf(): (line: Line) => string {
  const known = new Map<Box, string>();
  const marks = new Map<string, Mark>();
  return ({ box }) => {
    let shape = known.get(box);
    if (shape === undefined) {
      shape = shapeOf(box, marks);
      known.set(box, shape);
    }
    return shape;
  };
}

/** The lines whose element has one of these tags: no other line has the shape of one in them. */
export const linesIn = ({ lines }: Page, tags: ReadonlySet<string>): readonly Line[] =>
  tags.size ? lines.filter(({ box }) => tags.has(box.tag)) : [];

/** What a class says of how an element looks. `bare`: nothing, to begin with; `named`: it says that it holds a name. */
type Mark = { looks: string; bare: boolean; named: boolean };

function shapeOf(inner: Box, marks: Map<string, Mark>): string {
  const { looks, bare, named } = markOf(inner, marks);
  // In a small box without classes only the place among its like tells a job from a name
  const small = bare && inner.parent !== undefined && smallTags.has(inner.tag) && few(inner.parent);
  let shape = `${inner.tag}.${looks}${inner.tag === 'td' || small ? inner.nth : ''}`;
  // A class that says it holds a name looks the same in cards of every colour
  if (named) return shape;
  let box = inner.parent;
  for (let step = 1; box && step < 4; step++, box = box.parent)
    shape += `<${box.tag}.${markOf(box, marks).looks}${box.tag === 'td' ? box.nth : ''}`;
  return shape;
}

const smallTags: ReadonlySet<string> = new Set(['div', 'p', 'span']);

function markOf({ element }: Box, marks: Map<string, Mark>): Mark {
  const said = element.attribs.class ?? '';
  let mark = marks.get(said);
  if (!mark) {
    const names = marksOf(said);
    mark = { looks: names.join('.'), bare: !names[0], named: nameClass.test(said) };
    marks.set(said, mark);
  }
  return mark;
}

function marksOf(said: string): string[] {
  const names = said ? said.split(/[\t\n\f\r]| {2}/.test(said) ? /\s+/ : ' ', 3) : [''];
  return changing.test(said) ? names.filter((name) => !changing.test(name)) : names;
}
/** Parts of classes that tell one card of a list from the next. */
const changing = /\d{2}|active|first|last|odd|even/;

/** For a line the last short line before it that names a kind of people without being a heading in mark-up (a tab, an accordion). */
export function captionsOver(page: Page, named: ReadonlySet<number>): (line: Line) => Line | undefined {
  const known = new Map<number, Line | undefined>();
  return ({ index }) => {
    let at = index;
    let caption: Line | undefined;
    for (; at >= 0 && !known.has(at); at--) {
      const line = page.lines[at] as Line;
      if (named.has(at)) continue;
      caption = isCaption(line) && !underName(line) ? line : undefined;
      if (caption || line.heading) break;
    }
    if (known.has(at)) caption = known.get(at);
    for (; at <= index; at++) known.set(at, caption);
    return caption;
  };

  /** "Alumni" in somebody's own card says it of them alone. */
  function underName({ index, box }: Line): boolean {
    const above = page.lines[index - 1];
    return above !== undefined && named.has(index - 1) && above.box !== box && above.box.parent === box.parent;
  }

  /** A menu's entry leads elsewhere, and "Comment" over a field says what to write into it. */
  function isCaption({ text, region, box, pieces }: Line): boolean {
    return (
      (text.length < 40 || (text.length < 160 && thanksSponsors.test(text))) &&
      region !== 'nav' &&
      !/^(?:a|label|button|option)$/.test(box.tag) &&
      !(pieces.length > 1 && pieces.every((piece) => linkOf(piece.box))) &&
      (headsStrangers(text) || teamHeading.test(text))
    );
  }
}

/** The label over a list of names that gives them all their post: "Managing directors:", a heading "Board". `listed`: a name in it, or a number. */
export function labelOver(page: Page, line: Line, listed: (line: Line) => boolean): Line | undefined {
  for (let at = line.index - 1; at >= 0 && line.index - at < 16; at--) {
    const above = page.lines[at] as Line;
    if (listed(above)) continue;
    const labels = /:$/.test(above.text) || above.heading > 0 || /^(?:strong|b|dt|th)$/.test(above.box.tag);
    return labels && (namesPost(above.text) || headsSection(above.text)) ? above : undefined;
  }
  return undefined;
}

/** "1. Seksi Keamanan:": in the lists of committees of Indonesia and Malaysia a section is what those under it do. */
export const headsSection = (text: string): boolean =>
  pattern.i`^(?:\d{1,2}[.)]\s?)?(?:seksi|sie|bidang|divisi|biro|departemen|bagian|bahagian|lajnah|pokja)\s\p{L}[^:;.!?\d]{2,60}:$`.test(
    text,
  );

/** A heading that is the post of those under it, and neither a call ("Meet the partners") nor a word for everybody. */
export const namesPost = (text: string): boolean =>
  text.length < 60 &&
  (titleScore(text.slice(articleIn(text))) === 1 || isSchoolSubject(text) || kindOfStaff.test(text)) &&
  !legalForm.test(text) &&
  !namesPractice.test(text) &&
  !call.test(text) &&
  !whoWeAre.test(text) &&
  !membersOf.test(text) &&
  !everybody.test(text) &&
  !ofPosts.test(text) &&
  !answersForSite.test(text) &&
  !answersForData.test(text);

/** "Pomoćno osoblje": what kind of staff those under a heading are, which is no job in a line of its own. */
const kindOfStaff = pattern.i`^(?!na[šs]e|наше)\p{L}+(?:[- ](?:i |и )?\p{L}+)?\s(?:osoblje|особље|osebje)$`;

/** How much of a heading is its article: "Les conseillers municipaux", "Der Vorstand". */
export const articleIn = (text: string): number =>
  pattern.i`^(?:(?:les?|la|il?|gli|el|l[ao]s|der|die|das|the)\s|l['’])(?=\p{L}{4})`.exec(text)?.[0].length ?? 0;

const call = pattern.i`^(?:profil|bio(?=\s)|biograf|about|learn|meet|find|see|discover|know|get|contact|become|join|conoce|conozca|scopri|incontra|lerne|kennen|cunoa[sș]te|découvr|rencontr|kenali|susunan|struktur|daftar|senarai|carta|запознај|запознай)`;
/** "Members of the ABCD": everybody of a house by its letters. */
const membersOf = pattern`^(?:Mitglieder|Members|Membri|Miembros|Membres|Soci|Socios|Anggota|Членове|Членови) (?:(?:of|der|des|del|della|dell['’]|du|de la|di|de|на) ?)?(?:the )?\p{Lu}{2,10}$`;

/** "Board - who we are". */
const whoWeAre = pattern.i`(?:wer wir sind|who we are|chi siamo|qui[eé]nes somos|qui sommes|cine suntem|siapa kami|кои сме|ко смо)`;
const everybody = pattern.i`^[^\p{L}\p{N}]*(?:(?:nuestr[oa]s|nostri|nostre|i nostri|unsere|nos|notre|our|your|vos|ihre|nossos|naši|нашите|membrii noștri) \p{L}+|(?:guru|dosen|staf|tim|dokter|pengajar|pegawai) kami|(?:our |the |all )?(?:staffs?|team|people|members|alumni|employees|contacts?)|mitarbeiter(?:[*:_/]?-?in(?:nen)?)?|(?:club|vereins)?mitglieder|ansprech(?:partner(?:[*:_/]?-?in(?:nen)?)?|personen)|personal|miembros|membri|membrii|anggota|membres|collaborateurs|сътрудници|вработени|членови|чланови|членове|članovi|clanovi)(?: (?:list|directory|members|of (?:the|our) .{3,40}))?[^\p{L}\p{N}]*$`;

/** "Councillor responsibilities", "Director's duties": what a list tells of the holders of a post. */
const ofPosts = pattern.i`\s(?:responsibilities|duties|roles|contacts|details|profiles|biographies|directory|elections|vacancies|zuständigkeiten|aufgaben|responsabilidades|funciones|responsabilità|compiti|responsabilități|atribuții)[^\p{L}]*$`;

/** Who answers for a site by law: no job. */
const answersForSite = pattern.i`\b(?:site|website|webseite|sitio|sito|publication|publicación|inhalte?|contenid[oa]s?|conținut\w*)\b`;

const few = ({ lines: [from, to] }: Box) => to - from > 1 && to - from < 6;
