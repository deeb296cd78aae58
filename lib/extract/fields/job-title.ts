import { plainWord, plainWords } from '../lexicon.ts';
import type { Line } from '../page/outline.ts';
import { pattern } from '../pattern.ts';
import { countryCode } from '../vocabulary/country-names.ts';
import { isFiller } from '../vocabulary/example-words.ts';
import { bareExtension, extensionLine } from '../vocabulary/phone-words.ts';
import { areSubjects, longestSubject } from '../vocabulary/school-subjects.ts';
import { isSpecialty } from '../vocabulary/specialties.ts';
import {
  endsAsDoer,
  fieldsOfWork,
  isBuiltTitle,
  isJobAlone,
  isTitleWord,
  namesUnit,
} from '../vocabulary/title-words.ts';
import { easternPosts } from '../vocabulary/title-words-east.ts';

/** How much a short text reads as a job title: 0 no, 0.5 a word ends as words for doers do, 0.6 it names a field of work or what a teacher teaches, 1 it holds a word for a job. */
export function titleScore(text: string): number {
  if (!couldBeTitle(text) || namesUnit(text)) return 0;
  const plain = plainWord(text);
  const words = plainWords(plain);
  if (
    words.some(
      (word) =>
        isTitleWord(word) ||
        isBuiltTitle(word) ||
        (word.includes('-') && word.split('-').some(isTitleWord)) ||
        ('nas'.includes(word.charAt(word.length - 1)) && isTitleWord(word.replace(/(?:in|innen|a|es|s)$/, ''))) ||
        isPlural(word) ||
        (/.mitglieder$/.test(word) && isTitleWord(word.slice(0, -2))),
    )
  )
    return 1;
  if (isJobAlone(plain) || easternPosts.test(plain)) return 1;
  if (fieldsOfWork.test(plain) || isSpecialty(plain) || (text.length <= longestSubject && areSubjects(words)))
    return 0.6;
  return words.length < 7 && words.some((word) => word.length > 5 && endsAsDoer(word)) ? 0.5 : 0;
}

/** The same of a whole line. */
export function workOf(line: Line): number {
  line.work ??= titleScore(line.text);
  return line.work;
}

/** "Studio legale", "Cabinet de avocat": the house of somebody with that trade. */
export const namesPractice = pattern.i`^(?:cabinet(?:ul)? (?:de|individual|medical|notarial|stomatologic)|studio (?:legale|medico|dentistico|notarile|tecnico|associato|commerciale)|birou(?:l)? (?:de|notarial|individual)|despacho (?:de|jur)|bufete|cl[ií]nica (?:de|dental|m[eé]dica|veter)|notar[ií]a|gabinete (?:de|jur)|(?:natur|zahnarzt|arzt|gemeinschafts|heil)*praxis(?![\p{L}-]))`;

/** Plurals: "insegnanti", "consiglieri", "medici", "profesori", "membri", "educatoare", "secretaries", "nurses". */
const isPlural = (word: string) =>
  word.length > 5 &&
  ((word.endsWith('es') && isTitleWord(word.slice(0, -1))) ||
    (word.endsWith('ies') && isTitleWord(`${word.slice(0, -3)}y`)) ||
    (word.endsWith('i') && ['', 'e', 'o', 'u', 'a'].some((end) => isTitleWord(word.slice(0, -1) + end))) ||
    (word.endsWith('e') && isTitleWord(`${word.slice(0, -1)}a`)));

/** A short phrase without digits to dial, addresses or a sentence's end. */
export function couldBeTitle(text: string): boolean {
  if (text.length < 2 || text.length > 140 || !(/[A-Za-z]{2}/.test(text) || pattern`\p{L}{2}`.test(text))) return false;
  if (/@|[[(]at[)\]]|https?:|www\.|\d{4}|[?!](?:$|\s)|©/.test(text)) return false;
  if ((text.length > 60 && text.endsWith('.')) || noJob.test(text) || siteAlone.test(text) || isFiller(text))
    return false;
  // "ext. 11"
  if (/\d\W?$/.test(text) && (extensionLine.test(text) || text.search(bareExtension) === 0)) return false;
  // "Our team of volunteers", "{{role}}": a sentence or a hole of a template
  if (gender.test(text) || siteOwner.test(text)) return false;
  if (
    (sentence.test(text) && !text.startsWith('IT ')) ||
    told.test(text) ||
    feels.test(text) ||
    /[{}]{2}|\$\{|<%/.test(text)
  )
    return false;
  // "Paraguay" under a name: where somebody is from
  if (text.length < 40 && countryCode(text)) return false;
  // "Our strength is how we work together."
  if (/^["“„«].{16,}["”“»]$/.test(text)) return false;
  if (onlyDegrees.test(text) && !text.split(/[\s,.]+/).some((word) => isTitleWord(plainWord(word)))) return false;
  return hasWordsAtMost(text, 16);
}

function hasWordsAtMost(text: string, most: number): boolean {
  let at = -1;
  for (let words = 0; words < most; words++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) return true;
  }
  return false;
}

/** "Text to be provided", "TBA", "Biography": what stands until somebody writes more, or over it; a greeting; "second generation", "gioielli d'autore". */
export const noJob = pattern.i`^(?:[SM]\.\s?\p{L}{1,5}\.?[\s,]+){1,4}(?:psikolog|ners|apt\.?)\W*$|^dr[sa]?\.? .{3,60},\s[SM]\.\s?\p{L}{2,5}[.,]|(?:google|facebook|trustpilot|yelp|provenexpert|jameda)[- –|]*(?:rezension|bewertung|reviews?|recensione|reseña|avis|recenzie|ulasan)\W*$|^\W*home\W*$|\bd['’]aut(?:ore|eur)\W*$|\bde autor\W*$|^\W*(?:prima|seconda|terza|quarta|first|second|third|fourth|erste|zweite|dritte|vierte|primera|segunda|tercera|première|deuxième|troisième|a doua|a treia) (?:genera(?:tion|zione|ción|ția|tia)|génération)\W*$|^(?:mit|with|avec|con|cu|dengan) (?=\p{L}+(?: \p{L}+){0,3}$)(?!\p{L}+ (?:degree|experience|funktion))|^\W*responsible(?: for (?:the )?contents?)?\W*$|^\P{L}*(?:à (?:vérifier|compléter|définir)|por (?:definir|completar|confirmar)|da (?:definire|completare|confermare)|de (?:completat|stabilit)|noch offen)(?!\p{L})|\btidak ditemukan\b|\bnot found\b|^\W*assalamu.{0,3}alaikum|^\W*(?:biograf[ií]a|biographie|biography|bio)\W*$|^\P{L}*(?:(?:hinten|vorne?|oben|unten) )?(?:von links|v\.\s?l\.|from (?:the )?left|da sinistra|de gauche|de izquierda|de la st[aâ]nga)(?!\p{L})|\bto be (?:provided|announced|confirmed|added|completed|filled)\b|^\W*(?:tb[acd]|coming soon)\W*$`;

/** "acme.com": where a picture is from. */
const siteAlone = /^(?:https?:\/\/)?(?:[\w-]+\.)+(?:com|org|net|info|biz|io|eu|de|fr|it|es|ro|mk|id|uk|us)\/?$/i;

/** "MD, FPCP", "PhD": letters after a name. */
const onlyDegrees = pattern`^[^\p{L}]*(?:(?:\p{Lu}[\p{Lu}.-]{2,}|MD|MA|BA|BSc|MSc|MBA|Ph\.?D\.?|[DEJM]r)(?:\s*,\s*|\s*$)){2,}$|^[^\p{L}]*(?:MD|M\.D\.|Ph\.?\s?D\.?|MBA|LL\.?[BM]\.?|CPA|JD|M[FP]A|MPH|MSW|M\.?Ed\.?)[^\p{L}]*$`;

/** What a column of a list says of people beside their work: what they are, whether they still come. */
const gender = pattern.i`^\W*(?:(?:non[- ]?|in)?akti[fv](?:e|o|no)?|(?:in)?activ[eo]?|(?:in)?attivo|(?:не)?актив(?:ен|на)|laki\s?-?\s?laki|perempuan|pria|wanita|lelaki|male|female|männlich|weiblich|masculin[oă]?|feminin[oă]?|femenin[oa]|maschio|femmina|maschile|femminile|мъж|жена|машки|женски|мушки|muški|ženski|ذكر|أنثى)\W*$`;

/** "1. Éditeur du site": a chapter of an imprint. "Nombre del titular": what stands beside it. */
const siteOwner = pattern.i`^\W*(?:nombre|nome|nom|name|nume(?:le)?) (?:del?|des|du|of(?: the)?|al?) \p{L}+\W*$|^\P{L}*(?:l['’])?h[ée]berge(?:ur|ment)(?!\p{L})|^\d{1,2}[.)]\s*(?:[ée]diteur|editor|publisher|propri[ée]taire|titular|titolare|owner|proprietar\p{L}*)\s(?:du|of the|del|de la|al|della?)\s(?:web\s?)?(?:site|sito|sitio|página|pagina)\p{L}*(?:\s(?:web|internet))?\W*$`;

/** "Titolare del trattamento", "data controller": whom the law on personal data calls so; nobody's job. */
export const answersForData = pattern.i`^\P{L}*(?:(?:con)?titolar[ei](?: e responsabile)? del trattamento|responsabile del trattamento|responsable (?:del|de los?) tratamiento|encargad[oa] del tratamiento|titular del (?:tratamiento|fichero)|responsable (?:du|des|de) traitements?|verantwortliche(?:r|n)? (?:stelle|im sinne|für die (?:daten)?verarbeitung|i\.\s?s)|(?:personal )?data (?:controller|processor)s?|operator(?:ul)? de date|respons[aá]vel pelo tratamento|администратор на (?:лични(?:те)? )?данни|контролор на (?:лични(?:те)? )?податоци|руковалац|rukovalac podacima|voditelj obrade|pengendali data|pengawal data)(?!\p{L})`;

/** "Doctor Harper is a nephrologist", "Er führt den Verein", "Als Kassierer kümmert er sich …", "18 ans d'exercice": somebody is spoken of; "led by its founders": a house. */
const told = pattern`^(?:(?:Dr\.?|Doctor|Mrs?\.?|Ms\.?|He|She)\s(?:\p{Lu}\S*\s){0,2}(?:is|was|has)\s|(?:Er|She|He)\s\p{Ll}{3,}\s|(?:Als|As)\s.{3,60}\s(?:er|sie|he|she)\s|(?:led|run|owned|founded|managed|operated|backed|built)\s(?:\p{L}+\s)?by\s|\d+\+?\s(?:ans|years?|Jahre|años|anni|ani|tahun|години|godina)\s)`;

/** "passionate about how a teacher learns": what somebody is like. */
const feels = pattern.i`^(?:very |deeply )?(?:passionate|committed|dedicated|excited|interested|proud|keen|enthusiastic|known|born|married)\s(?:about|to|in|of|on|for|by)\s`;

/** Titles have no article or pronoun before them, sentences do; "IT" in capitals is a field of work. */
const sentence = pattern.i`^(?:l['’]|(?:for|per|para|pentru|für|pour|untuk|за|the|our|we|i|you|your|my|this|these|it|il|lo|la|i|gli|le|un[ao']?|noi|nostr[aeio]|siamo|el|los|las|un[ao]s?|nuestr[ao]s?|somos|der|die|das|eine?|unser[e]?|wir|ich|sie|unser|les|une|des|notre|nos|nous|vous|kami|kita|ние|ми|нашият|нашиот|нашата|наш|noi|echipa noastr[ăa]|o|os|as|um|uma|nosso|nossa)\s)(?=.{12})`;
