/**
 * A value no spreadsheet takes for a formula: what begins with `= + - @`, their full-width forms, TAB, CR, LF or NUL (OWASP, CSV
 * injection) gets an apostrophe, phone numbers too. White space ahead of a sign does not hide it.
 */
export function defused(value: string): string {
  return trigger.test(value) ? `'${value}` : value;
}

const trigger = /^(?:[\t\r\n\0]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
