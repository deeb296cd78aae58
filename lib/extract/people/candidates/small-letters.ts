import { isFamily, isGiven, type Lexicon, plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { nameClass } from '../../vocabulary/context-words.ts';
import { endsAsFamily, isOtherWord, particles } from '../../vocabulary/name-words.ts';
import { isHouseWord } from '../../vocabulary/organization-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { bareName } from './bare-name.ts';
import type { Candidate } from './candidates.ts';

const small = pattern`^\p{Ll}[\p{Ll}\p{M}'’-]+(?: \p{Ll}[\p{Ll}\p{M}'’-]*){1,3}$`;

/**
 * "ana popescu" in a heading, on a page whose design writes its headings in small letters: a given name and a family name that
 * lists know, and no other word. It weighs less than a job beside it needs: a list, a team's heading or an address must agree.
 */
export function smallNames(page: Page): (line: Line) => Candidate | undefined {
  let design: boolean | undefined;
  return (line) => {
    const { text } = line;
    // No small letter is before "a": most lines begin with a capital
    if (text.length > 40 || text.charCodeAt(0) < 0x61 || !small.test(text) || line.region === 'nav') return undefined;
    if (!(line.heading || nameClass.test(line.box.element.attribs.class ?? '')) || !isKnown(text, page.lexicon))
      return undefined;
    design ??= inSmallLetters(page);
    return design ? named(line) : undefined;
  };
}

/** Nearly all headings, two or more. */
function inSmallLetters({ lines }: Page): boolean {
  const headings = lines.filter(({ heading, text }) => heading > 0 && pattern`\p{L}`.test(text));
  return (
    headings.length > 1 && headings.filter(({ text }) => !pattern`\p{Lu}`.test(text)).length >= 0.8 * headings.length
  );
}

function isKnown(text: string, lexicon: Lexicon): boolean {
  const words = text.split(' ').map(plainWord);
  const main = words.filter((word, at) => at === 0 || !particles.has(word));
  if (main.length < 2 || main.some((word) => isOtherWord(word) || isTitleWord(word) || isHouseWord(word))) return false;
  const given = main.map((word) => word.split('-').every((part) => isGiven(part, lexicon)));
  const family = main.map((word) => isFamily(word, lexicon) || endsAsFamily(word));
  const known = main.every((_, at) => given[at] || family[at]);
  return known && given.some((is, at) => is && family.some((other, place) => other && place !== at));
}

function named(line: Line): Candidate {
  const value = line.text.replace(pattern.g`(?<![\p{L}\p{M}'’])\p{L}[\p{L}\p{M}'’]*`, (word, at: number) =>
    at > 0 && particles.has(plainWord(word)) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return bareName(line, value, 0, 0.6);
}
