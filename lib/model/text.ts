/** Text as it is stored: whole characters, folded, at most `limit` UTF-16 units. */
export function plain(text: string, limit: number): string {
  return folded(simple.test(text) ? text : text.toWellFormed())
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd(); // half a character or a space may be left of the cut
}

/** Text as a person sees it: NFC, without what has no width, runs of white space as one space, trimmed. How quotes are compared. */
export function folded(text: string): string {
  return spaced(text).trim();
}

/** The same of a part of a text, with the space at its ends. */
export function spaced(text: string): string {
  // Between two tags a text stands mostly with a line break and spaces at its ends, which alone is no reason to touch the rest
  const inner = text.trim();
  if (isFolded(text, inner)) {
    if (!inner) return text && ' ';
    return `${text[0] === inner[0] ? '' : ' '}${inner}${text.at(-1) === inner.at(-1) ? '' : ' '}`;
  }
  const shown = odd.test(text) ? text.replace(unseen, '').replace(idleJoiner, '').normalize('NFC') : text;
  return uneven.test(shown) ? shown.replace(/ \s+|[^\S ]\s*/g, ' ') : shown;
}

/** Whether a text is folded but for the white space at its ends; `bare` is the same without. */
export const isFolded = (text: string, bare: string): boolean =>
  !touched.test(bare) && (bare.length === text.length || !text.includes(byteOrderMark));

/** Trimming takes it for white space though it has no width. */
const byteOrderMark = '\ufeff';

/** How two texts are told to be the same: in small letters, without accents, forms of width and all that nobody sees. */
export function keyForm(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();
  return folded(bare);
}

/** Letters, digits and marks of full width (U+FF01 to U+FF5E) as ASCII, one for one: offsets stay. */
export function halfWidth(text: string): string {
  return fullWidth.test(text)
    ? text.replace(fullWidths, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    : text;
}

const fullWidth = /[\uff01-\uff5e]/;
const fullWidths = /[\uff01-\uff5e]/g;

/** Nothing in it is half a character. */
const simple = /^[ -~]*$/;
/** White space but single spaces. */
const uneven = / {2}|[^\S ]/;
/**
 * Most texts are folded as they stand. What they consist of is told by blocks, coarsely: all that is ever unseen or written in
 * another way by NFC is left out. A class of properties, asked of every text of a page, would cost as much as all else here.
 */
const touched =
  / {2}|[^ !-~\u00a1-\u00ac\u00ae-\u02ff\u038e-\u0482\u048a-\u058f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u2125\u212c-\u2328\u232b-\u2adb\u2add-\u2cee\u3001-\u3029\u3030-\u3098\u309b-\ua66e\uac00-\ud7a3\ufe30-\ufefe\uff00-\uffef]/;
/** The same for white space. */
const odd =
  /[^\t-\r \u00a0\u2002-\u200a\u2028\u2029\u202f\u205f\u3000!-~\u00a1-\u00ac\u00ae-\u02ff\u038e-\u0482\u048a-\u058f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u2125\u212c-\u2328\u232b-\u2adb\u2add-\u2cee\u3001-\u3029\u3030-\u3098\u309b-\ua66e\uac00-\ud7a3\ufe30-\ufefe\uff00-\uffef]/;
/** Controls and format characters (C0, C1, bidi, zero width, soft hyphen) but white space; a byte order mark is none. */
const unseen = /(?![\t\n\v\f\r]|\u200c|\u200d)(?:[\p{Cc}\p{Cf}]|\u034f)/gu;
/** Joiners and selectors shape the letters of Arabic, of India and China and emoji; after all others they only hide a difference. */
const idleJoiner = /(?<![\u0590-\u1dff\u2190-\ufdff\ufe10-\uffff])(?:\u200c|\u200d|[\ufe00-\ufe0f])/g;
