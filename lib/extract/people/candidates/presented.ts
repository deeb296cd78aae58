import { titleScore } from '../../fields/job-title.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { contactPerson } from '../../vocabulary/context-words.ts';
import { overOwner } from '../told/imprint.ts';

/**
 * The line before a name asks for a person ("Represented by", "Name" in a list of terms) or says that whoever speaks follows ("About
 * me"), or a pictogram of a person stands before it. `starts`: whether somebody begins in a line.
 */
export function isPresented(page: Page, line: Line, starts: (line: Line) => boolean): boolean {
  if (person.test(line.text)) return true;
  const before = page.lines[line.index - 1];
  if (!before || before.text.length > 90 || starts(before)) return false;
  const label = before.text.replace(pattern.g`[^\p{L}\s]+`, '').trim();
  return (
    (contactPerson.test(label) && !onlyContact.test(label)) ||
    overOwner.test(before.text) ||
    aboutMe.test(label) ||
    namesHolder(label)
  );
}

/** "Nama Kepala Sekolah", "Nombre del director": whose name follows is said by their post. */
const namesHolder = (label: string): boolean => titleScore(nameOf.exec(label)?.[1] ?? '') === 1;

const nameOf = pattern.i`^(?:nama (?:lengkap )?|nombre del? (?:la )?|nome d(?:el|ella|i) |name (?:of|der|des) (?:the )?|nom d(?:u|e la) |numele |ime |име на )(\p{L}.{3,40})$`;

/** "Contact" alone heads houses as often as people. */
const onlyContact = pattern.i`^(?:contact\p{L}*|kontakt|contatto|kontak|контакт|cp)$`;

/** Heads of pages on which somebody tells of themselves. */
const aboutMe = pattern.i`^(?:about me|who (?:am i|i am)|(?:ü|ue)ber mich|zu meiner person|wer (?:bin ich|ich bin)|qui suis\s?je|à propos de moi|chi sono|sobre m[ií]|qui[eé]n soy|acerca de m[ií]|despre mine|cine sunt(?: eu)?|за мене?|кој сум|коя съм|о мени|o meni|t?ko sam(?: ja)?|o mnie|kim jestem|over mij|wie (?:ben ik|ik ben)|sobre mim|quem sou(?: eu)?|tentang saya|siapa saya|من أنا|من انا|عني|نبذة عني)$`;

/** Bust, man, woman, office worker: drawn before whoever can be asked. */
const person = pattern`^\P{L}{0,3}[\u{1F464}\u{1F468}\u{1F469}\u{1F9D1}\u{1F935}\u{1F64B}]`;

/** "Kit of the house — 39,99 €": what it costs stands beside a thing, or alone under what has no `job`, as under a dish. */
export function isPriced({ lines }: Page, { figures, text, index }: Line, job: boolean): boolean {
  if (figures && text.length < 120 && price.test(text)) return true;
  const next = job ? undefined : lines[index + 1];
  return next?.figures === true && priceAlone.test(next.text);
}
const price = pattern.i`\d\s?(?:€|\$|£|eur|lei|ron|din|rsd|kn|ден|лв|грн)(?![\p{L}])|(?:€|\$|£|Rp\.?|RM|IDR|MYR|EUR|USD|MDL|МКД)\s?\d`;
const priceAlone = pattern.i`^(?:ab |from |da |desde |de la |od |од |от )?(?:(?:€|\$|£|Rp\.?|RM|IDR|MYR|EUR|USD|MDL)\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|\$|£|eur|lei|ron|din|rsd|ден|лв))\W*$`;
