import { plain } from '../../../model/text.ts';
import { type Finding, inAttribute, inLine } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import type { Box } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import { greeting, legalForm } from '../../vocabulary/organization-words.ts';

/** Where on a page a name stands that may be its owner's. Each place speaks for a name once. */
export type Place =
  | 'stated'
  | 'stated-among-others'
  | 'stated-site'
  | 'site-name'
  | 'app-name'
  | 'publisher'
  | 'author'
  | 'title-only'
  | 'title-last'
  | 'title-first'
  | 'title-between'
  | 'title-rest'
  | 'title-unstripped'
  | 'template'
  | 'logo'
  | 'brand'
  | 'brand-lines'
  | 'home-link'
  | 'copyright'
  | 'legal'
  | 'legal-near'
  | 'label'
  | 'imprint'
  | 'owned-by'
  | 'over-address'
  | 'address-row'
  | 'over-contact'
  | 'first-heading'
  | 'footer-heading'
  | 'about'
  | 'defined'
  | 'domain-words'
  | 'domain-word'
  | 'domain-initials';

/** `finding` is made for the few whose name is taken. */
export type Mention = { place: Place; value: string; finding: () => Finding };

/** A name in an attribute or in the text of an element of the head. */
export function mentionIn(
  place: Place,
  box: Box,
  attribute: string | undefined,
  quote: string,
  value = quote,
): Mention[] {
  const name = plain(value, 200);
  if (name.length < 2 || !pattern`\p{L}`.test(name)) return [];
  const finding = (): Finding => ({
    ...inAttribute(box, '', quote, undefined, { name: 'name', value: name, method: 'meta', confidence: 'medium' }),
    attribute,
  });
  return [{ place, value: name, finding }];
}

/** A name in a line. */
export function mentionAt(
  place: Place,
  line: Line,
  start: number,
  end: number,
  method: Finding['method'] = 'text',
): Mention {
  const said = line.text.slice(start, end);
  const value = plain(said, 200);
  const from = start + said.length - said.trimStart().length;
  const to = start + said.trimEnd().length;
  return { place, value, finding: () => inLine(line, from, to, { name: 'name', value, method }) };
}

/** Lower-case words without diacritics, legal form aside. */
export function nameWords(name: string): string[] {
  const host = name.includes('.') && likeHost.test(name);
  const formless = ` ${host ? name.replace(/^www\.|\.[a-z]+$/gi, '') : name}`.replace(legalForm, ' ');
  const bare = plainWord(
    /['’`]/.test(formless) ? formless.replace(pattern.g`(?<=\p{L})['’\`](?=\p{L})`, '') : formless,
  );
  const words = bare.match(/[^\0-\x7f]/.test(bare) ? pattern.g`[\p{L}\p{N}]+` : /[a-z0-9]+/g) ?? [];
  return words.length > 1 && article.test(words[0] ?? '') ? words.slice(1) : words;
}

/** The first of `nameWords`. Mostly it can be read off: only an article or a legal form at the start could go. */
export function firstWord(name: string): string {
  const first = wholeWord.exec(name)?.[0];
  if (!first) return nameWords(name)[0] ?? '';
  const word = plainWord(first);
  if (first.length > 5 && inSmall.test(first) && !spelledForms.has(word)) return word;
  return article.test(first.toLowerCase()) || beginsAsForm(name) ? (nameWords(name)[0] ?? '') : word;
}

/** All legal forms with more than five letters, and small ones after the first, but those of several words. */
const inSmall = /^.[a-z]{4}/;
const spelledForms: ReadonlySet<string> = new Set('limited incorporated corporation private'.split(' '));

function beginsAsForm(name: string): boolean {
  formAtStart.lastIndex = 0;
  return formAtStart.test(` ${name.slice(0, longestForm)}`);
}
const formAtStart = pattern.y`${legalForm.source}`;

/** Letters that stay letters without their marks, up to a space: neither host nor shortened word. */
const wholeWord = /^[A-Za-zÀ-ÖØ-öø-ľŁ-ňŊ-žȘ-țЀ-џ]{2,}(?= |$)/;
/** "S. de R. L. de C. V." and what must not follow it. */
const longestForm = 30;

/** "exemplu.example": the domain stands for the name. */
export const likeHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,7}$/i;

/** What a sentence puts before a name. */
export const article = /^(?:the|der|die|das|la|le|les|il|lo|el|los|las|os)$/;

/** Nothing stands around such a name. */
const lettersAlone = /^[A-Za-zÀ-ÿ ]+$/;

/** A name as a person would write it: without the marks, the year, the address or the domain around it. */
export function trimmedName(name: string): string {
  const whole = plain(name, 200);
  const bare = (whole.includes('@') ? whole.replace(pattern`(?<![\s,;(])[\s,;(]+\S{1,64}@\S+.*$`, '') : whole)
    .replace(greeting, '')
    .replace(pattern.i`^www\.(?=\S+$)`, '')
    .replace(pattern`^(?:der|die|das|dem|den|des|la|el|il|the|le|les|los|las)\s(?=\p{Lu})|^l['’](?=\p{Lu})`, '')
    .replace(pattern.i`^(?:©|\(c\)|copyright)\s*`, '')
    .replace(pattern.i`^(?:by|por|par|von|di|da|od|oleh)\s(?=["“„«])`, '')
    .replace(
      pattern.i`[\s,.|–-]+(?:all rights reserved|alle rechte vorbehalten|tutti i diritti riservati|todos los derechos reservados|tous droits réservés|toate drepturile rezervate)\.?$`,
      '',
    )
    .replace(
      pattern`^(?:(?:19|20)\d{2}[\s,]\s?|[\w-]{2,30}\.[a-zA-Z]{2,4}\s(?=\p{Lu})|[\s|–—:,.•·»>/+←→\p{So}-]|\uFE0F|\u200D)+`,
      '',
    )
    .replace(pattern.i`[\s._|–—:-]+logo$`, '')
    .replace(pattern`(?:[\s|–—:,;•·«<>&/←→\p{So}-]|\uFE0F|\u200D)+$`, '');
  if (lettersAlone.test(bare)) return bare;
  const closed = pattern`^["„“«'”](.*)["”“»']$`.exec(bare)?.[1];
  if (closed && !/["„“”«»]/.test(closed)) return closed.trim();
  const form = legalForm.exec(` ${bare}`);
  if (!form)
    return bare.endsWith('.') && pattern.i`\p{L}{5}\.$|\s(?!bros|assn|univ|dept|intl|corp)\p{L}{4}\.$`.test(bare)
      ? bare.slice(0, -1)
      : bare;
  // "Exemplu SRL, Cluj": the place is no part of the name
  const end = form.index + form[0].length - 1;
  return pattern`^,\s\p{Lu}\p{L}+$`.test(bare.slice(end)) ? bare.slice(0, end) : bare;
}
