import { pattern } from '../../pattern.ts';
import type { Span } from './line-parts.ts';

/** A class and its teacher in one line, "Ana Pop I-1", "VII2 Ana Pop", "II and IV Ana Pop": where the class is taken off. */
export function withoutClass(text: string): Span | undefined {
  const lead = /^[IVX]/.test(text) ? before.exec(text)?.[0].length : undefined;
  if (lead) return { start: lead, end: text.length };
  const tail = pattern`[-–/IVX][a-hа-з\d]\d?$`.test(text) ? after.exec(text)?.index : undefined;
  return tail ? { start: 0, end: tail } : undefined;
}

/**
 * Roman numerals of two letters, or with the number or letter of a class: one letter alone is an initial, but before Cyrillic
 * words. Never a number alone: that is a house in a street.
 */
const before = pattern`^(?:(?:[IVX]{1,4}[-–/.]?\d{1,2}|[IVX]{1,4}[-–/][a-hа-з]|[IVX]{2,4}|[IVX](?=\s\p{Script=Cyrillic}))(?:\s?,\s?|\s(?:i|and|dan|și|si|y|e|и)\s|\s)){1,3}(?=\p{Lu}\p{L})`;
const after = pattern`(?<=\p{L}{2})\s(?:[IVX]{1,4}[-–/]?\d{1,2}|[IVX]{1,4}[-–/][a-hа-з]|[1-9][-–/][1-9])$`;
