/** Text as it is stored: NFC, no control or bidi characters, white space folded, at most `limit` UTF-16 units. */
export function plain(text: string, limit: number): string {
  return folded(text.toWellFormed().normalize('NFC').replace(unsafe, '')).slice(0, limit).toWellFormed();
}

/** White space runs become one space, ends are trimmed. How quotes are compared. */
export function folded(text: string): string {
  return text.replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/gu, ' ').trim();
}

/** Controls and format characters (C0, C1, bidi, zero width, soft hyphen), but white space and the joiners some scripts need. */
const unsafe = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
