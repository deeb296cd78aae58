import { titleScore } from '../../fields/job-title.ts';
import { plainWord } from '../../lexicon.ts';
import { matchesOf } from '../../page/matches.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import type { Span } from '../candidates/line-parts.ts';

const now = '(?:actualmente|en la actualidad|attualmente|oggi|[iî]n prezent|currently|derzeit|actuellement)\\s?,?\\s';
const article = "(?:(?:el|la|lo|il|lo|un|una|uno|an?|the|le|une|der|die|ein|eine)\\s|l['’]|un['’])?";

/** "Actualmente, …", "Attualmente è …", "Ana Pop is a …": what a paragraph about somebody may begin with, before the job. */
const opening = pattern.i`^(?:${now})?(?:(?:es|è|este|is|est|ist)\s)?${article}`;

/** "As head of sales, she …", "Als Kassierer kümmert er sich …": the post of whom the words speak. */
export function jobInOffice(text: string): Span | undefined {
  const as = inOffice.exec(text);
  if (!as) return undefined;
  const start = as[0].length;
  return jobFrom(text.slice(0, start + text.slice(start).search(theyDo)), start);
}
const inOffice = pattern.i`^(?:as|als|como|come|en tant que|en qualité de|in qualità di|en calidad de|ca|în calitate de|sebagai|selaku|kao|како|като)\s${article}(?=\p{L}[^.;:!?]{2,80}\s(?:she|he|they|er|sie|ella|él|elle|il|lei|lui|ea|el|beliau|dia|on|ona|тој|таа|той|тя)\s)`;
/** Where the job ends there and what they do begins. */
const theyDo = pattern.i`,\s|\s(?:\p{Ll}+\s)?(?:she|he|they|er|sie|ella|él|elle|il|lei|lui|ea|el|beliau|dia|on|ona|тој|таа|той|тя)\s`;

/** "… ricopre la carica di", "… se desempeña como", "… works as". */
const holds = pattern.i`(?<!\p{L})(?:ricopre (?:la carica|il ruolo|l['’]incarico) di|riveste (?:la carica|il ruolo) di|svolge (?:il ruolo|la funzione|l['’]attività) di|desempeña (?:el cargo|el puesto|la función|las funciones) de|ocupa el (?:cargo|puesto) de|se desempeña (?:actualmente )?como|ejerce (?:actualmente )?(?:de|como)|trabaja (?:actualmente )?como|lavora (?:attualmente )?come|ocup[ăa] func[țt]ia de|de[țt]ine func[țt]ia de|lucreaz[ăa] ca|activeaz[ăa] ca|(?:currently )?(?:serves|works) as|occupe le poste de|travaille comme)\s`;

/** "I am a …", "Sono una …" at the head of a sentence: who stands over it speaks. */
const ofOneself = pattern.g`(?:(?<=^|[.!?]\s)(?:I am|I['’]m|Sono|Io sono|Soy|Je suis|Ich bin|Sunt|Аз съм|Јас сум|Ја сам|Ja sam|Saya|Ik ben|Sou)|(?<=,\s|\s(?:et|and|e|y|und|și|si|и|i|dan|en)\s)(?:I am|I['’]m|sono|soy|je suis|ich bin|bin|sunt|съм|аз съм|сум|јас сум|sam|saya|ik ben|sou))\s(?:(?:also|currently|now|anche|attualmente|también|actualmente|actuellement|aussi|auch|derzeit|adalah|și|seorang)\s)?(?:(?:an?|the|un|una|une|o|eine?|el|la|il|lo|le|die|der|seorang)\s|un['’]|l['’])?`;

/** Where the job ends and the sentence goes on. */
const ends = pattern.g`(?<!\se)\.|[;,:(–—]|\s(?:y|e|ed|și|si|and|et|und)\s(?=\p{Ll})|\s(?:en las?|en los?|en el|con|cu|per|por|desde|dal|din|since|presso|with|at|where|que|che|care|who|qui|para|pentru|dans|specializzat[oa]|laureat[oa]|especializad[oa]|spécialisée?|speciali[sz]ing|creating|helping|working|living|based|offering|pel[ao]|met|voor|die|со|са|sa|koj[aie]|која|кој|који|што)\s|$`;

/** Degrees open biographies as jobs do and are none. */
const degree = pattern.i`^(?:licenci|gradua|egresad|m[aá]ster|bachiller|laurea|absolvent|diplom|doctor en|dottor[ea]? in|nat[oa]\s|n[aă]scut)`;

const rank = pattern.i`^(?:vice|ex|prim|prima|senior|junior|chief|leitende[rn]?|wissenschaftliche[rn]?|stellvertretende[rn]?)$`;

/** "Currently, …" or a degree: the first words of such a paragraph are no job as they stand. */
export const opensOtherwise = (text: string): boolean => degree.test(text) || opensNow.test(text);
const opensNow = pattern.i`^${now}`;

/** The job that a paragraph about this person states, in its first words or after a verb for holding a post. */
export function jobInBiography({ text }: Line, name: string): Span | undefined {
  if (text.length < 50) return undefined;
  const said = text.slice(0, 1_500);
  const [first = ''] = name.split(' ');
  const own = said.startsWith(name) ? name.length : said.startsWith(`${first} `) ? first.length : 0;
  const verb = own ? pattern`^\s(?:es|è|este|is|est|ist)\s`.test(said.slice(own)) : true;
  const lead = own ? said.slice(own).length - said.slice(own).trimStart().length : 0;
  const start = own + lead + (opening.exec(said.slice(own + lead))?.[0].length ?? 0);
  const job = verb ? jobFrom(said, start) : undefined;
  if (job) return job;
  const held = holds.exec(said);
  if (held) return jobFrom(said, held.index + held[0].length);
  return ofOneselfIn(said);
}

/** The job that somebody says they have: "Sono una psicologa …", "Јас сум сертифициран специјалист …". */
export function ofOneselfIn(text: string): Span | undefined {
  if (!speaks.test(text)) return undefined;
  for (const { index, 0: words } of matchesOf(text.slice(0, 400), ofOneself)) {
    const own = jobFrom(text, index + words.length);
    if (own) return own;
  }
  return undefined;
}
const speaks =
  /I am|I['’]m|[Ss]ono|[Ss]oy|[Jj]e suis|[Ii]ch bin|[Ss]unt|[Аа]з съм|[Јј]ас сум|[Јј]а сам|[Jj]a sam|[Ss]aya|[Ii]k ben|[Ss]ou /;

/** How far words reach that say how good somebody is at what follows: "diplomirani", "Zertifizierte". */
export const withQualifiers = (text: string): number => qualifiers.exec(text)?.[0].length ?? 0;
const qualifiers = pattern.i`^(?:(?:self-taught|autodida|certifi|sertif|сертиф|zertifi|licen[sc]|лиценц|diplom|дипл|accredit|acredit|akkredit|акредит|registered|chartered|qualified|qualifi|staatlich|geprüft|freiberuf|freie|selbst[aä]ndig|independent|ind[ée]pend|indipend|nezav|незав|samost|самост|professional|profes|професион|experienced|freelance|autori[sz]|ovlašten|овластен|sudsk|съдебн|master|magist|магист|bachelor)\p{L}*\s){1,3}(?=\p{L})`;

export function jobFrom(text: string, start: number): Span | undefined {
  const rest = text.slice(start, start + 140);
  const from = withQualifiers(rest);
  const qualified = from > 0 && isTitleWord(plainWord(rest.slice(from).split(pattern`[^\p{L}-]+`, 1)[0] ?? ''));
  if (degree.test(rest) && !qualified) return undefined;
  const [one = '', two = '', three = ''] = rest.split(pattern`[^\p{L}-]+`, 3);
  const ranked = qualified || (rank.test(one) && isTitleWord(plainWord(two)));
  // "Académica e investigadora"
  const paired = /^(?:y|e|ed|și|si|and|et|und)$/.test(two) && isTitleWord(plainWord(three));
  if (titleScore(one) < 1 && !ranked && !paired) return undefined;
  for (const { index, 0: end } of matchesOf(rest, ends)) {
    const words = rest.slice(0, index);
    // "Académica e investigadora del …": two words for one post
    const another = rest.slice(index + end.length).split(pattern`[^\p{L}-]+`, 1)[0] ?? '';
    if (pattern`^\s(?:y|e|ed|și|si|and|et|und)\s$`.test(end) && !words.includes(' ') && titleScore(another) > 0)
      continue;
    if (words.length > 100 || titleScore(words) < 1) return undefined;
    // "Vorsitzende der Liga e. V.": the last stop is the form's own
    return { start, end: start + index + (/\se\.\s?V$/.test(words) && end === '.' ? 1 : 0) };
  }
  return undefined;
}
