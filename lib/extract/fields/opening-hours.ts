import { pattern } from '../pattern.ts';
import { anyClosed, closed, dayWord, timeRange } from '../vocabulary/company-words.ts';

/** What a line says of opening hours: days with times, or one of the two alone, as in the cells of a table. */
export type HoursMark = 'whole' | 'day' | 'time';

/** Whether hours can begin with this line. Most lines name no day, and need be asked nothing more. */
export const namesDay = (text: string): boolean => !isNews(text) && dayWord.test(text);

/** Whether a line tells times. Few lines do, and hours are told by none but such a line and one right before it. */
export const namesTime = (text: string, figures = /\d/.test(text)): boolean =>
  text.length <= longest && ((figures && timeRange.test(text)) || (anyClosed.test(text) && closed.test(text)));

/** Longer lines are sentences. */
const longest = 120;

/** A price, an exclamation, a calendar date: news of one day. */
const isNews = (text: string) => text.length > longest || /[!?€$@]|\d{1,2}\.\d{1,2}\.(?:\D|$)|(?:19|20)\d\d/.test(text);

export function hoursIn(text: string): HoursMark | undefined {
  if (isNews(text)) return undefined;
  const days = dayWord.test(text);
  const times = namesTime(text);
  if (days && times) return /\d/.test(text) || text.length < 40 ? 'whole' : undefined;
  if (text.length > 40) return undefined;
  if (days) return /\d/.test(text) || text.length > 30 ? undefined : 'day';
  return times && !pattern`\p{L}{12}`.test(text) ? 'time' : undefined;
}

/** Lines of days and times as one text: a day and its times together, the next after a semicolon. */
export function hoursText(lines: readonly string[]): string {
  return lines
    .map((line, at) => {
      const end = at === lines.length - 1 ? '' : hoursIn(line) === 'day' ? ' ' : '; ';
      return `${line.replace(/[\s,;]+$/, '')}${end}`;
    })
    .join('');
}

/** An OpeningHoursSpecification of schema.org, all values as they are written: "Monday, Tuesday 09:00-17:00". */
export function hoursStated(days: readonly string[], opens: string, closes: string): string | undefined {
  const named = days.map((one) => one.replace(/^.*[/#]/, '')).filter((one) => pattern`^\p{L}{2,20}$`.test(one));
  const [from, to] = [opens, closes].map((one) => /^(\d{1,2}:\d{2})(?::00)?/.exec(one.replace(/^T/, ''))?.[1]);
  // Midnight to midnight says "closed" as well as "all day"
  if (!from || !to || from === to) return undefined;
  return `${named.join(', ')} ${from}-${to}`.trim();
}
