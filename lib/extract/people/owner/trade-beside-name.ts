import { answersForData, namesPractice, titleScore } from '../../fields/job-title.ts';
import { plainWord } from '../../lexicon.ts';
import { matchesOf } from '../../page/matches.ts';
import { pattern } from '../../pattern.ts';
import { practiceOf, specialty } from '../../vocabulary/trade-words.ts';
import type { Span } from '../candidates/line-parts.ts';
import { saysNameAlone } from '../jobs/title-rank.ts';
import { withQualifiers } from '../told/biographies.ts';

/** The words of a name, without what is cut short. */
export const parts = (name: string): string[] => name.split(/[\s-]+/).filter((word) => pattern`^\p{L}{2}`.test(word));

/** Two words or more of the name side by side, in any order, with or without their marks. */
export function mentionOf(name: string): RegExp | undefined {
  const words = parts(name).map((word) =>
    [...word]
      .map((letter) =>
        /[a-z]/i.test(letter) ? letter : pattern`\p{L}`.test(letter) ? `[${letter}${plainWord(letter)}]` : '.?',
      )
      .join(''),
  );
  if (words.length < 2 || words.length > 5) return undefined;
  const any = `(?:${words.join('|')})(?!\\p{L})`;
  return new RegExp(`(?<!\\p{L})${any}(?:(?:\\s\\p{Lu}\\.)?[\\s-]${any})+`, 'iu');
}

/** "A letter from the principal": who signs the page. */
export function postOver(title: string): Span | undefined {
  const found = fromPost.exec(title);
  const words = found?.[1] ?? '';
  if (!found || !isTrade(words, 1)) return undefined;
  const end = found.index + found[0].length;
  return { start: end - words.length, end };
}
const fromPost = pattern.i`(?:^|[|–—:]\s?|\s-\s|\s)(?:from (?:the|our)|(?:mensaje|carta|palabras|saludo) (?:del|de la)|(?:le )?(?:mot|message) (?:du|de la)|(?:il )?(?:saluto|messaggio) del(?:la)?|(?:kata )?sambutan|كلمة|perutusan) (\p{L}[\p{L} ]{3,30}?)(?=\s?[|–—]|\s-\s|$)`;

/** The words beside the name in one text that are a trade: in the same breath, or on the other side of a mark. */
export function besideName(text: string, mention: RegExp, title: boolean): Span | undefined {
  const found = mention.exec(text);
  if (!found) return undefined;
  const name = { start: found.index, end: found.index + found[0].length };
  const before = text.slice(0, name.start);
  const lead = Math.max(0, ...matchesOf(before, marks).map(({ index, 0: mark }) => index + mark.length));
  const own = tradeIn(text, lead, name.start);
  // "… a consultation with Ana Dean"
  if (own && !saysNameAlone(text.slice(own.start, own.end), found[0]) && !leadsOn.test(text.slice(0, own.end)))
    return own;
  const bare = !pattern`\p{L}{3}`.test(before.slice(lead).replace(forms, ' ').replace(pageWord, ''));
  const tail = toMark(text.slice(name.end));
  const told = title && pattern`^,\s`.test(text.slice(name.end));
  if ((!bare && !told) || pattern`\p{L}`.test(text.slice(name.end, name.end + tail).replace(forms, '')))
    return undefined;
  const doctor = pattern.i`(?:^|\P{L})(?:dr|dra|doc)\.?\s*$`.test(before);
  const after = name.end + tail;
  const mark = (pattern`^\s*(?:[|•·–—,:(-]|I(?=\s))\s*`.exec(text.slice(after)) ?? [''])[0].length;
  if (mark) {
    const start = after + mark;
    const end = start + toMark(text.slice(start));
    const next = tradeIn(text, start, end) ?? (doctor ? specialtyIn(text, start, end) : undefined);
    if (next && !bare) return opensWithTrade(text.slice(next.start)) ? next : undefined;
    if (next && (title || opensWithTrade(text.slice(next.start)) || text.length < 120)) return next;
  }
  if (!bare) return undefined;
  const ends = matchesOf(before.slice(0, lead), marks);
  const last = ends.at(-1);
  if (!last || (!title && /\.\s/.test(last[0]))) return undefined;
  const first = ends.at(-2);
  return tradeIn(text, first ? first.index + first[0].length : 0, last.index);
}

const leadsOn = pattern.i`\s(?:with|by|to|for|from|of|and|de|del|di|da|von|mit|bei|par|avec|con|por|per|cu|de către|на|от|од|со|sa|kod|oleh|dengan)$`;

/** What parts a line into names and what is said of them. */
const marks = pattern.g`\s*[|•·;©()]\s*|\s[–—-]\s|\s?[–—]\s?|[:,]\s|\.\s(?=\p{Lu})|\sI\s(?=\p{Lu})`;
const toMark = (text: string): number => {
  const at = text.search(marks);
  return at < 0 ? text.length : at;
};
const forms = pattern.gi`(?:^|\s)(?:dr|dra|prof|avv|ing|eng|dott|dott\.?ssa|mr|mrs|ms|mag|copyright)\.?(?=\s|$)`;

function tradeIn(text: string, from: number, to: number): Span | undefined {
  const raw = text.slice(from, to);
  const lead = pattern`^\P{L}*`.exec(raw)?.[0].length ?? 0;
  const page = pageLead.exec(raw.slice(lead))?.[0].length ?? 0;
  const words = raw.slice(lead + page).replace(pattern`[^\p{L}\p{N}]+$`, '');
  const start = from + lead + page;
  const house = practiceOf.exec(words);
  if (house?.[1]) {
    const at = start + house[0].length - house[1].length;
    return titleScore(house[1]) === 1 ? { start: at, end: at + house[1].length } : undefined;
  }
  const whole = { start, end: start + words.length };
  return isTrade(words, 1) && !address.test(words) && endsWithTrade(words) ? whole : undefined;
}

function specialtyIn(text: string, from: number, to: number): Span | undefined {
  const words = text.slice(from, to).trimEnd();
  return words.length < 60 && specialty.test(plainWord(words)) ? { start: from, end: from + words.length } : undefined;
}

/** How one calls a doctor is no trade. */
const address = pattern.i`^(?:do[ck]tor(?:a|in|ul|ica)?|dottor(?:e|essa)|д-?р|доктор|доктора|docteur|prof(?:esor|essor)?)$`;
const pageWord = pattern.i`^\P{L}*(?:contacte?|contacto|contatti|kontakt|despre|about|über|sobre|o|om|за|tentang|meet)\s+$`;
/** What a title says before it names whose trade the page is about. */
const pageLead = pattern.i`^(?:contacte?|contacto|contatti|kontakt|despre|about|über|sobre|o|om|за|tentang|home|acas[ăa]|(?:meet )?(?:the|your))\s(?=\p{L}{4})`;

export function isTrade(text: string, least: number): boolean {
  const words = text.split(' ');
  return (
    text.length > 2 &&
    text.length < 80 &&
    words.length < 10 &&
    pattern`^\p{L}`.test(text) &&
    !noTrade.test(text) &&
    !namesPractice.test(text) &&
    !answersForData.test(text) &&
    titleScore(text) >= least
  );
}
const noTrade = pattern.i`^(?:services?|servicii|servizi|servicios|preise|prices|find|hire|book|call|ask|why|how|our|best|top|welcome|blog|team|staff|echipa|ekipa|equipe|équipe|equipo|legal|support|home|cookie|cum|când|read|view|posted|written|autor|author|foto|photo)(?!\p{L})|[?!:@]`;

/** A word for a job opens it, or closes it before what it is for: "Math & ICT Educator", "Licensed therapist in Exampletown". */
function endsWithTrade(text: string): boolean {
  if (opensWithTrade(text)) return true;
  // "…, del que es titular"
  if (pattern`^\p{Ll}`.test(text)) return false;
  const [head = ''] = text.split(
    pattern.i`[,(]|\s(?:at|in|of|for|from|with|на|за|во|в|у|по|u|za|od|po|für|bei|im|aus|mit)\s`,
    1,
  );
  return titleScore(head.split(pattern`[^\p{L}-]+`).findLast((word) => word.length > 1) ?? '') === 1;
}

/** Its first word, or the one after a word for how good somebody is at it, is one for a job. */
export const opensWithTrade = (text: string): boolean => {
  const start = withQualifiers(text);
  return titleScore(text.slice(start).split(pattern`[^\p{L}-]+`, 1)[0] ?? '') === 1;
};
