import { isGiven, plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { creditLine, streetWord } from '../../vocabulary/context-words.ts';
import {
  hostLabel,
  imprintLead,
  introduction,
  isHouseWord,
  leadingForm,
  legalForm,
  mayOwn,
  ownedBy,
  ownerLabel,
  pageWord,
} from '../../vocabulary/organization-words.ts';
import { firstWord, type Mention, mentionAt } from './organization-mention.ts';

/** What the lines of a page say of its owner. `near` holds the lines with an address or a number. */
export function lineMentions(page: Page, near: ReadonlySet<number>): Mention[] {
  const found: Mention[] = [];
  const add = (mentions: readonly Mention[]) => {
    for (const mention of mentions) found.push(mention);
  };
  for (const line of page.lines) {
    if (found.length > 400) break;
    const { length } = line.text;
    if (length < 2) continue;
    if (length >= 30) add(sentence(page, line));
    if (length < 400) add(copyright(line, page.lines[line.index + 1]));
    if (length < 200) {
      add(legal(page, line, near));
      add(labelled(page, line));
    }
    if (length < 90) add(heading(page, line, near));
    else if (length < 200 && line.figures) add(row(line));
  }
  return found;
}

/** What most lines say. */
const nothing: readonly Mention[] = [];

const mark = pattern.i`(?:©|\(c\)|copyright(?![-\p{L}]))\s{0,3}(?:copyright|©|\(c\))?\s{0,3}:?\s{0,3}(?:by\s)?(?:(?:19|20)\d{2}(?:\s?[-–—/,]\s?(?:(?:19|20)\d{2}|\d{2}|present|today))?)?[\s,.:|–-]{0,5}(?:by\s|di\s|von\s|por\s|de\s)?(?:(?:all rights reserved|toate drepturile rezervate|todos los derechos reservados|tutti i diritti riservati|alle rechte vorbehalten)(?: (?:by|to|a|de))?[\s.,|-]{1,4})?`;
const after = pattern.i`\s*(?:[|•·©]|\s[-–—]\s|,?\s?\(?(?:19|20)\d{2}|[.,;:(]?\s?(?:all\s?rights?|alle?\srechte|toate|todos\slos|tutti\si|tous\s(?:droits|les)|сите\sправа|всички|сва\sправа|sva\sprava|hak\scipta|seluruh|semua|derechos|drepturi|hakcipta|p\.?\s?iva|c\.?\s?f\.?\s|tel[\s.:]|e-?mail|powered\s|designed\s|design\s(?:by|\p{Lu}{3})|created\s|website\s?by|developed\s|made\s|propriet|built\s|theme\s|template|et ses partenaires|impressum|datenschutz|privacy|جميع)|(?<!(?<!\p{L})\p{L}{1,3})\.\s|\sby(?=\s|$)|[;:(]|(?<=\s)["“](?![^"”“»]{2,40}["”“»])|\s\S{1,64}\s?(?:@|\(at\)|\[at\]))`;

/** "Exemplu © 2015 | Privacy": the name before the mark, where a separator follows the year. */
const before = pattern`^([^©|]{2,60}?)[\s,–-]{1,3}©\s?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?\s?[|•·]`;

/** A part of every mark. */
const anyMark = /©|\(c\)|copyright/i;

/** `next`: the line after it, which has the name where this one says the year alone. */
function copyright(line: Line, next: Line | undefined): readonly Mention[] {
  if (!anyMark.test(line.text)) return nothing;
  const lead = before.exec(line.text)?.[1];
  if (lead && pattern`\p{L}{2}`.test(lead)) return [mentionAt('copyright', line, 0, lead.length)];
  const found = mark.exec(line.text);
  if (!found) return nothing;
  const start = found.index + found[0].length;
  const rest = line.text.slice(start, start + 120);
  const end = after.exec(rest);
  const name = (end ? rest.slice(0, end.index) : rest).trimEnd();
  if (!rest && next && nameAlone.test(next.text) && !pageWord.test(next.text))
    return [mentionAt('copyright', next, 0, next.text.length)];
  if (name.length < 2 || name.length > 90 || !pattern`\p{L}{2}`.test(name) || name.search(creditLine) === 0) return [];
  return [mentionAt('copyright', line, start, start + name.length)];
}

const nameAlone = pattern.i`^(?!all\s|alle\s|to[dt]|tutti|sva\s|все|сва|сите)\p{Lu}[^\d@|:?!]{2,70}$`;

/** Words with capitals, small joining words between them: "Exemplu & Fiii pentru Construcții". */
const joining =
  '&|-|–|a|ai|al|alla|alle|am|au|aux|bei|beim|cu|da|das|de|dei|degli|del|della|delle|dello|der|des|di|din|do|dos|du|e|el|en|et|für|i|im|in|în|la|las|le|les|los|of|para|pe|pentru|per|por|pour|si|și|the|und|and|von|vom|y|za|zu|zum|zur|à|в|во|за|и|на|од|от|при';
const capitals = `(?:[\\p{Lu}\\p{N}"„“«'&(][\\p{L}\\p{N}.'’&"”»“+)-]*(?:\\s(?:${joining})(?=\\s)){0,3},?\\s{1,2}){1,10}`;
const capitalsBefore = pattern`${capitals}$`;
const capitalsAfter = pattern`^${capitals}`;

/** A short line, or the part of one, that ends in a legal form or begins with one. */
function legal(page: Page, line: Line, near: ReadonlySet<number>): readonly Mention[] {
  const { text, index } = line;
  const form = legalForm.exec(text);
  const first = form ? undefined : leadingForm.exec(text);
  if ((!form && !first) || creditLine.test(text)) return nothing;
  // "Bloc Perla Sc. 2": a stair
  if (form && /^\W?sc\.?$/i.test(form[0].trim()) && /^\W?\d/.test(text.slice(form.index + form[0].length).trim()))
    return nothing;
  for (let at = Math.max(0, index - 3); at <= index; at++)
    if (hostLabel.test(page.lines[at]?.text.slice(0, 80) ?? '')) return [];
  let close = false;
  for (let step = -4; step <= 6 && !close; step++) close = near.has(index + step);
  const place = close ? 'legal-near' : 'legal';
  if (first) {
    const start = first.index + (/^[\s:(]/.test(first[0]) ? 1 : 0);
    const lead = first.index + first[0].length;
    const run = capitalsAfter.exec(`${text.slice(lead, lead + 80)} `);
    return run ? [mentionAt(place, line, start, Math.min(text.length, lead + run[0].length))] : [];
  }
  if (!form) return [];
  const before = capitalsBefore.exec(
    `${text
      .slice(0, form.index + 1)
      .slice(-110)
      .replace(/,$/, ' ')}`,
  );
  if (!before) return [];
  return [mentionAt(place, line, Math.max(0, form.index + 1 - before[0].length), form.index + form[0].length)];
}

/** "Ragione sociale: Esempio S.r.l.", or the line under "Herausgeber". */
function labelled(page: Page, line: Line): readonly Mention[] {
  const { text, index } = line;
  const colon = text.indexOf(':');
  if (colon > 2 && colon < 60) {
    const [label, value] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
    if (value.length > 1 && value.length < 90 && ownerLabel.test(label))
      return [mentionAt('label', line, colon + 1, text.length)];
  }
  if (colon >= 0 || text.length > 90) return nothing;
  const before = page.lines[index - 1]?.text ?? '';
  if (before.length < 3 || before.length > 80) return nothing;
  const owner = ownerLabel.test(before.endsWith(':') ? before.slice(0, -1).trimEnd() : before);
  if (!(owner || imprintLead.test(before)) || /@|\d{4}/.test(text)) return nothing;
  return [mentionAt(owner ? 'label' : 'imprint', line, 0, text.length)];
}

/** "This site is operated by …"; "Exemplu is a …", "At Exemplu, we …". */
function sentence(page: Page, line: Line): readonly Mention[] {
  const { text } = line;
  const owned = mayOwn.test(text) ? ownedBy.exec(text) : null;
  const from = owned ? owned.index + owned[0].length : 0;
  const run = owned ? (capitalsAfter.exec(`${text.slice(from, from + 90)} `)?.[0] ?? '') : '';
  const found: Mention[] = [];
  if (run) {
    // "Exemple, Société par actions": what follows the comma belongs to the name only as its legal form
    const comma = run.indexOf(', ');
    const name = comma > 0 && !legalForm.test(` ${run.slice(comma + 2)}`) ? run.slice(0, comma) : run;
    found.push(mentionAt('owned-by', line, from, Math.min(text.length, from + name.length)));
  }
  const is = defined.exec(text.slice(0, 120));
  if (!is) return run ? found : nothing;
  const lead = leadIn.exec(text.slice(0, is.index))?.[0].length ?? 0;
  const name = text.slice(lead, is.index);
  const words = name.split(' ');
  if (words.length === 1 && (pronoun.test(name) || callsSomebody(page, plainWord(name)))) return found;
  if (words.length < 8 && name.length > 2 && `${capitalsAfter.exec(`${name} `)?.[0] ?? ''}`.trim() === name.trim())
    found.push(mentionAt('defined', line, lead, is.index));
  return found;
}
const defined = pattern`\s(?:(?:is|are|was|este|es|è|ist|est|adalah|ialah|merupakan|e|е|је|je|sunt|sind)\s(?:an?|the|one|o|un|una|uno|um|uma|eine?|une|sebuah|salah|la|el|il|lo|die|der|das|le|cea|cel|l['’]|perusahaan|lembaga|организација|фирма|компанија|компания|организация|водещ\p{L}*|водечка)[\s'’]|was founded|has been|wurde |fondée|s-a înființat|a fost înființat)|,\s(?:we|our)\s`;
/** "She is a …", and "Maria is a …": somebody is told of. */
const pronoun = pattern.i`^(?:she|he|it|this|that|these|there|they|we|who|which|here|what|lei|lui|egli|ella|questo|questa|él|esto|esta|este|sie|er|es|dies|das|wir|elle|elles|ils?|ce|cette|ceci|nous|acesta|aceasta|el|ea|noi|dia|ia|ini|itu|kami|това|тоа|тя|той|она|оно|ова|ние)$`;
/** A given name, which is a house's where the domain spells it. */
const callsSomebody = ({ host, lexicon }: Page, word: string) => isGiven(word, lexicon) && !host.includes(word);

const leadIn = pattern`^(?:At|Bei|The|Die|Der|Das|La|El|Il|L['’]|Le|Les|Chez|La noi la)\s`;

/** A heading or bold line right over an address, a number or a mailbox; the first heading; the footer's heading. */
function heading(page: Page, line: Line, near: ReadonlySet<number>): readonly Mention[] {
  const { text, index } = line;
  const first = line.figures ? row(line) : nothing;
  if (first.length) return first;
  const about = line.heading > 0 ? introduction.exec(text)?.[0].length : undefined;
  if (about) return [mentionAt('about', line, about, text.replace(/[!.?]+$/, '').length, 'heading')];
  const bold = line.heading > 0 || boldTags.has(line.box.tag);
  const over = overStreet(page.lines[index + 1]);
  if (line.figures) {
    const lead = beforeNumber.exec(text)?.[1];
    if (lead && isHouseWord(firstWord(lead))) return [mentionAt('over-contact', line, 0, lead.length)];
  }
  // Plain words of the page's own text: most lines
  if (!over && !bold && line.region === 'main') return nothing;
  if (/[?!:]$/.test(text) || text.includes('@') || (line.figures && /\d{3}/.test(text))) return nothing;
  const found: Mention[] = [];
  if (over) found.push(mentionAt('over-address', line, 0, text.length));
  else if (bold && near.has(index + 1) && line.heading !== 1)
    found.push(mentionAt('over-contact', line, 0, text.length, 'heading'));
  if (line.heading === 1) found.push(mentionAt('first-heading', line, 0, text.length, 'heading'));
  else if (bold && line.region === 'footer') found.push(mentionAt('footer-heading', line, 0, text.length, 'heading'));
  else if (!found.length && text.length < 70 && (line.region !== 'main' || bold) && isHouseWord(firstWord(text)))
    found.push(mentionAt('footer-heading', line, 0, text.length));
  // Few lines come so far: the long pattern is asked last
  return found.length && pageWord.test(text) ? nothing : found;
}

/** "Studio Esempio Tel. +39 …": whose number it is. */
const beforeNumber = pattern.i`^(\p{Lu}\S{1,30}(?: \S{1,30}){1,5}?)[\s,:–-]{1,3}(?:t[eé]l|tlf|phone|ph|тел)\S{0,8}[\s:]{1,3}[+(]?\d`;

const boldTags = new Set(['strong', 'b', 'dt', 'th']);

const overStreet = (next: Line | undefined) =>
  next?.figures === true && next.text.length < 200 && /\d/.test(next.text) && streetWord.test(next.text);

/** "Exemplu SRL | Strada Florilor 3 | …": the first field of a row with an address. */
function row(line: Line): readonly Mention[] {
  const { text } = line;
  const first = /[*|·•]/.test(text) ? pattern`^([^*|·•@\d]{4,60}?)\s*[*|·•]\s`.exec(text)?.[1] : undefined;
  return first && /\d/.test(text) && streetWord.test(text)
    ? [mentionAt('address-row', line, 0, first.length)]
    : nothing;
}
