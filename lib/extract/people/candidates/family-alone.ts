import { plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import { honorificParts, honorifics, isOtherWord } from '../../vocabulary/name-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { bareName } from './bare-name.ts';
import type { Candidate } from './candidates.ts';

/** "Prof. Dr. Weide": a family name alone after forms of address cut short. It is somebody in a list of people; elsewhere it may be a street or a house. */
export function familyAlone(line: Line, score = 0.85): Candidate | undefined {
  const { lead, family } = addressed.exec(line.text)?.groups ?? {};
  if (!lead || !family || isOtherWord(plainWord(family)) || isTitleWord(plainWord(family))) return undefined;
  const forms = lead.trim().split(/\s+/);
  if (!forms.every((form) => isForm(form.replace(/\./g, '')))) return undefined;
  const found = bareName(line, family, line.text.length - family.length, score);
  return { ...found, name: { ...found.name, honorific: lead.trim() } };
}

const addressed = pattern`^(?<lead>(?:-?\p{L}+(?:-\p{L}+)*\.\s?){1,6})(?<family>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}{2,})?)$`;

const isForm = (form: string) => form.split('-').every((part) => isKnown(plainWord(part)));
const isKnown = (key: string) => key.length > 1 && (honorifics.has(key) || honorificParts.has(key));
