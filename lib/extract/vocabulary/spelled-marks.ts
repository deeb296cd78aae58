import { pattern } from '../pattern.ts';

/** How people write the two marks of an address to hide it from machines: en, de, fr, ro, mk, it, id, es, pt, bg, sr, ms, ar. */
const atWords =
  'at|at sign|ät|æt|ett?|ad|arroba|arrobe|arob(?:ase|as)?|a commercial|chiocciola|chiocciolina|kiocciola|chez|la|coada(?: de maimuta)?|coadă de maimuță|arond?|a-?rond|klammeraffe|affe|pada|majmun(?:ce)?|lud[oa] [aа]|кај|ат|ет|маймунско(?: а| a)?|маймунка|мајмун(?:че|ско)?|кльомба|кљомба|на|آت|@t|at_sign';
const dotWords =
  'dot|d0t|punkt|pkt|punto|punct|point|ponto|pt|titik|noktah|tačka|tacka|točka|tocka|точка|тачка|точк|نقطة|\\.';

/** Words that are clear without brackets; `at` is not: it needs a `dot` after it. */
const clearAt = 'arroba|arobase|chiocciola|klammeraffe|маймунско|маймунка|мајмун|кльомба';
const clearDot = 'dot|punkt|punto|punct|ponto|titik|tačka|tacka|точка|тачка';

const open = '[\\[({<«‹]';
const close = '[\\])}>»›]';

/** Between the user and the domain. */
export const atMark = [
  `\\s{0,3}${open}{1,2}\\s{0,2}(?:@|${atWords})\\s{0,2}${close}{1,2}\\s{0,3}`,
  `${open}(?:a|ä|à)${close}`,
  '\\s?[*|#~=_+/\\\\]{1,2}\\s?(?:at|ät|@|arroba|chiocciola)\\s?[*|#~=_+/\\\\]{1,2}\\s?',
  `\\s(?:at|${clearAt})\\s`,
  '-at-',
  '\\s{0,3}@\\s{0,3}',
].join('|');

/** Between the labels of the domain. */
export const dotMark = [
  `\\s{0,2}${open}{1,2}\\s{0,2}(?:${dotWords})\\s{0,2}${close}{1,2}\\s{0,2}`,
  '\\s?[*|#~=_+/\\\\]{1,2}(?:dot|punkt|punto|\\.)[*|#~=_+/\\\\]{1,2}\\s?',
  `\\s(?:${clearDot})\\s`,
  '-dot-',
  '\\s?\\.\\s(?=[a-z]{2,10}(?![\\p{L}\\p{N}]))',
  '\\s\\.',
  '\\.',
].join('|');

const opening = /[[({<«‹|*#~=_+]/;
const bracketed =
  /[[({<«‹|*#~=_+]\s{0,2}[^\s\d.,;:]{1,12}(?: [^\s\d.,;:]{1,10}){0,3}\s{0,2}[\])}>»›|*#~=_+][^\n]{2,80}\S/;
// What stands before a mark is looked at last: a pattern that begins with any letter is tried at every one
const worded =
  /(?<=\s)at\s[^\n]{1,80}\sdot\s|(?<=mail\s?:\s?[\w.-]{1,64}\s)at\s|-at-|arroba|arobase|chiocciola|klammeraffe|маймун|мајмун|кльомба|(?<=[a-z\d]\s?)AT\s?[a-z\d]/;

/** What every covered address has; asked first of every line, cheapest question first. */
export const suspect = (text: string) =>
  text.includes('@') ||
  (opening.test(text) && bracketed.test(text)) ||
  worded.test(text) ||
  (/[A-Z]{3}/.test(text) && worded.test(text.toLowerCase()));

/** Marks that are no words of a sentence: one of them in the text makes it worth a closer look. */
export const coveredMark = pattern.i`[\[({<«‹|*#~=_+]\s{0,2}(?:@|${atWords}|a|ä|à)\s{0,2}[\])}>»›|*#~=_+]|\s(?:at|${clearAt})\s|-at-|@\s|\s@|@[^@]{1,80}(?:[\[({<]|\s)(?:${clearDot})(?:[\])}>]|\s)`;
