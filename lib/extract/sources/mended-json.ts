import { pattern } from '../pattern.ts';

const token = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * JSON as publishers break it, made whole in one pass: notes are dropped, missing commas put in and superfluous ones left out,
 * raw line ends become spaces, what is open is closed, several values in a row become a list.
 */
export function mendedJson(text: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  let complete = false; // a value has just ended
  let values = 0;
  for (const [whole] of unquoted(text).matchAll(token)) {
    if (whole.startsWith('//') || whole.startsWith('/*')) continue;
    if (whole === ',' || whole === ':') {
      if (whole === ',' && (!complete || open.length === 0)) continue;
      parts.push(whole);
      complete = false;
    } else if (whole === '}' || whole === ']') {
      if (open.at(-1) !== whole) continue;
      if (parts.at(-1) === ',') parts.pop();
      parts.push(open.pop() as string);
      complete = true;
    } else {
      if (complete) parts.push(',');
      if (open.length === 0) values++;
      parts.push(whole.startsWith('"') ? whole.replace(pattern.g`\p{Cc}`, ' ') : whole);
      complete = whole !== '{' && whole !== '[';
      if (!complete) open.push(whole === '{' ? '}' : ']');
    }
  }
  if (parts.at(-1) === ',') parts.pop();
  const closed = parts.join('') + open.reverse().join('');
  return values > 1 ? `[${closed}]` : closed;
}

/** A script's text is not decoded by the parser: quotes that were written as entities are still that. JavaScript's other quotes are read too. */
function unquoted(text: string): string {
  if (text.includes('"')) return text;
  if (/&(?:quot|#34|#x22);/i.test(text)) return text.replace(/&(?:quot|#34|#x22);/gi, '"').replace(/&amp;/gi, '&');
  return text.replace(/(?<=[{[,:]\s{0,40})'|'(?=\s{0,40}[}\],:])/g, '"');
}
