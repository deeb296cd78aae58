import { isGiven, type Lexicon, plainWord } from '../../lexicon.ts';
import { matchesOf } from '../../page/matches.ts';
import { pattern } from '../../pattern.ts';
import { degrees, honorifics, shortTrades } from '../../vocabulary/name-words.ts';
import type { NameWord } from './name-score.ts';

const plainPattern = pattern.g`\p{L}[\p{L}\p{M}'’\`´.-]{0,40}`;
const wordPattern = pattern.g`(?<=\s)[asdASD]\/[lpoLPO]\.?(?=\s)|\p{L}[\p{L}\p{M}'’\`´.-]{0,40}`;

/** The words of a text that may be a name, thirteen at most. */
export function wordsOf(text: string, lexicon: Lexicon): NameWord[] {
  const words: NameWord[] = [];
  for (const match of matchesOf(text, text.includes('/') ? wordPattern : plainPattern)) {
    const bare = /[-'’`´.]$/.test(match[0]) ? match[0].replace(pattern`[-'’\`´]+$|(?<=\p{L}{4})\.+$`, '') : match[0];
    let start = match.index;
    const parts = bare.includes('.') ? partsOf(bare, text.slice(0, start), lexicon) : [bare];
    for (const part of parts) {
      words.push({
        text: part,
        key: plainWord(part.includes('.') ? part.replace(/\./g, '') : part),
        start,
        end: start + part.length,
      });
      start += part.length;
    }
    if (words.length > 12) break;
  }
  return words;
}

/** "Dr.Ahmad", "As.Univ.Dr.Ana", "M.Yusuf": a form of address or an initial and the name after it, written without a space. */
function partsOf(word: string, before: string, lexicon: Lexicon): string[] {
  const at = word.lastIndexOf('.');
  if (at < 1 || at > word.length - 4 || degrees.test(word)) return [word];
  const last = word.slice(at + 1);
  if (!pattern`^\p{Lu}(?:\p{Ll}{2}|\p{Lu}{3})`.test(last)) return [word];
  const lead = word.slice(0, at).split('.');
  // "C.P.C.Ana": the letters are one form of address
  if (lead.length > 1 && honorifics.has(plainWord(lead.join('')))) return [`${lead.join('.')}.`, last];
  const addressed = lead.some((part) => part.length > 1 && honorifics.has(plainWord(part)));
  const initials = lead.every((part) => pattern`^\p{Lu}$`.test(part) || short.test(part) || isAddress(plainWord(part)));
  // "Ana Pop, M.Farm": a degree
  if (!initials || (!addressed && /,\s*$/.test(before))) return [word];
  if (!addressed && !lead.some((part) => short.test(part)) && last.length < 4 && !isGiven(plainWord(last), lexicon))
    return [word];
  return [...lead.map((part) => `${part}.`), last];
}

const isAddress = (word: string) => honorifics.has(word) || shortTrades.has(word);

/** Given names cut short, as Malays and Indonesians write them. */
const short = /^(?:Ab|Abd|Md|Moh|Mohd|Muh|Muhd|Hj|Hjh)$/;
