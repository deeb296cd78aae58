import { isGiven, plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { headsStrangers } from '../../vocabulary/context-words.ts';
import { headsSection, namesPost } from '../place/sections.ts';
import type { Candidate } from './candidates.ts';
import { plainName } from './plain-name.ts';

/** A line that says what those in the list right under it are, and the lines of that list. */
type Listed = { post: Line; items: Line[] };

/** What a name weighs of which no list knows a word: it stands for itself, and for no other list that looks the same. */
const unknown = 0.3;
/** The entries of no committee are more. */
const longest = 60;

/**
 * "Decoration team:", "1. Ana Pop", "2. Rhevi T.": where lists stand right under lines that say a post or a section, most of their entries
 * are nothing but words as names have them and a third hold a given name, each entry of two words or more is somebody who holds that post,
 * whether a list of names knows the words or not.
 */
export function withListsUnderPosts(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const byLine = new Map<number, Candidate | undefined>();
  // Two people in one line: no list of one name an entry
  for (const one of candidates) byLine.set(one.line.index, byLine.has(one.line.index) ? undefined : one);
  const lists = page.lines.flatMap((line) => {
    const items = itemsUnder(page, line);
    return items.length && saysPost(line) ? [{ post: line, items }] : [];
  });
  const entries = lists.flatMap(entriesOf);
  const all = lists.reduce((sum, { items }) => sum + items.length, 0);
  const known = entries.filter(({ name }) =>
    name.value.split(' ').some((word) => isGiven(plainWord(word), page.lexicon)),
  );
  if (!entries.length || entries.length < 0.8 * all || known.length < all / 3) return [...candidates];
  const read = new Map(
    entries.filter(({ name }) => name.value.includes(' ')).map((entry) => [entry.line.index, entry] as const),
  );
  return [...candidates.filter(({ line }) => !read.has(line.index)), ...read.values()].sort(
    (a, b) => a.line.index - b.line.index || a.start - b.start,
  );

  function entriesOf({ post, items }: Listed): Candidate[] {
    return items.flatMap((line) => {
      const own = byLine.get(line.index);
      const named =
        own?.whole && !own.title ? own : byLine.has(line.index) ? undefined : plainName(line, page.lexicon, unknown);
      return named ? [{ ...named, post }] : [];
    });
  }

  /** "Members:" is what the others are where "Chair: Ana Pop" stands over it. */
  function saysPost({ text, index }: Line): boolean {
    if (headsSection(text) || (namesPost(text.replace(/\s*:$/, '')) && !headsStrangers(text))) return true;
    const before = byLine.get(index - 1);
    return (
      text.endsWith(':') && before?.title?.start === 0 && before.title.end < before.start && everyMember.test(text)
    );
  }
}

/** The entries of the list that begins in the line after this one, in mark-up or by numbers. */
function itemsUnder({ lines }: Page, { index, text, region, box }: Line): Line[] {
  const first = lines[index + 1];
  const listed = first?.box.tag === 'li' && box.parent !== first.box.parent;
  if (!first || text.length > 60 || region === 'nav' || !(listed || /^1[.)]\s/.test(first.text))) return [];
  const items: Line[] = [];
  for (let at = index + 1; at <= index + longest + 1; at++) {
    const line = lines[at];
    if (!line || line.box.tag !== first.box.tag) break;
    if (listed ? line.box.parent !== first.box.parent : Number(/^(\d{1,2})[.)]\s/.exec(line.text)?.[1]) !== at - index)
      break;
    items.push(line);
  }
  return items.length > longest ? [] : items;
}

const everyMember = pattern.i`^(?:anggota|ahli|ahli jawatankuasa|members|mitglieder|beisitzer|membri|membrii|miembros|vocales|membres|soci|consiglieri|членове|членови|чланови|članovi)\s?:$`;
