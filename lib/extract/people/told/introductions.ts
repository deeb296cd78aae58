import { pattern } from '../../pattern.ts';
import { greets, saysName, saysOneself, sayWe } from '../../vocabulary/telling-words.ts';
import type { Span } from '../candidates/line-parts.ts';
import { jobFrom } from './biographies.ts';
import { type NameOf, nameAt, namesFrom, type Told } from './told-names.ts';

/** What a given name alone weighs as a name where its bearer says it. */
const said = 0.6;

/** Who says in these words who they are. */
export function introduced(text: string, nameOf: NameOf): Told[] {
  const named = saysName.exec(text);
  const am = named ?? saysOneself.exec(text);
  const found = am && nameAt(text, am.index + am[0].length, nameOf, named ? 0.3 : 0.65);
  if (found && (named || found.name.value.includes(' ')))
    return [{ ...found, title: jobAfter(text, found.start + found.name.end) }];
  const greeted = greets.exec(text);
  const one = greeted && givenAt(text, greeted[0].length, nameOf);
  if (one) return [one];
  const we = sayWe.exec(text);
  return we ? couple(text, we.index + we[0].length, nameOf) : [];
}

/** "Hi, I am Ana!", up to where the sentence or the clause ends. */
function givenAt(text: string, from: number, nameOf: NameOf): Told | undefined {
  const word =
    pattern`^\s?(\p{Lu}\p{Ll}{2,14})(?=\s?(?:[,.!;–—-]|\p{Extended_Pictographic}|$|\s(?:and|e|y|und|et|și|и|i)\s))`.exec(
      text.slice(from),
    );
  const name = word?.[1] ? nameOf(word[1]) : undefined;
  if (!word?.[1] || !name || name.post) return undefined;
  return { name: { ...name, score: said }, start: from + word[0].length - word[1].length, title: undefined };
}

/** "We are Ana and Ion": two given names, or two whole ones. */
function couple(text: string, from: number, nameOf: NameOf): Told[] {
  const whole = namesFrom(text, from, nameOf);
  if (whole.length > 1) return whole.map((one) => ({ ...one, title: undefined }));
  const pair =
    pattern`^\s?(\p{Lu}\p{Ll}{2,14})\s(?:and|e|ed|y|und|et|și|si|и|i|dan|en|&)\s(\p{Lu}\p{Ll}{2,14})(?=\s?(?:[,.!;–—-]|\p{Extended_Pictographic}|$))`.exec(
      text.slice(from),
    );
  const [all = '', first = '', second = ''] = pair ?? [];
  const [one, other] = [first && nameOf(first), second && nameOf(second)];
  if (!one || !other || one.post || other.post) return [];
  const at = from + all.indexOf(first);
  return [
    { name: { ...one, score: said }, start: at, title: undefined },
    { name: { ...other, score: said }, start: from + all.length - second.length, title: undefined },
  ];
}

/** "…, owner of", "and I am the owner of": the job that follows a name in its sentence. */
function jobAfter(text: string, end: number): Span | undefined {
  const lead = afterName.exec(text.slice(end, end + 60));
  return lead ? jobFrom(text, end + lead[0].length) : undefined;
}
const afterName = pattern.i`^(?:,|\s[–-]|\s(?:and|e|y|et|und|și|si|и|i|dan)(?=\s))?\s?(?:i am|i['’]m|sono|soy|je suis|(?:ich )?bin|sunt|съм|сум|sam|saya|who is|is|è|es|ist|est|este|е|je)?\s?(?:also\s|anche\s)?(?:(?:the|an?|il|la|lo|el|un|una|une|le|der|die|das|ein|eine|o|your|vostr[oa]|tu|votre)\s|l['’]|un['’])?`;
