import { titleScore } from '../../fields/job-title.ts';
import type { Finding } from '../../finding.ts';
import { pattern } from '../../pattern.ts';

/** "Acme Sdn. Bhd. Managing Director", "Founder · Acme": the job, without the house it is held in. */
export function withoutHouse(title: Finding, house: string | undefined): Finding {
  const { value, quote, start } = title;
  const [from, to] = house ? jobIn(value, house) : [0, value.length];
  const job = value.slice(from, to);
  if (job === value || titleScore(job) < 1) return title;
  return { ...title, value: job, ...(quote === value ? { quote: job, start: start + from } : {}) };
}

/** Where the words beside the house's name begin and end. */
function jobIn(value: string, house: string): [from: number, to: number] {
  const [said, called] = [value.toLowerCase(), house.toLowerCase()];
  if (said.startsWith(called)) {
    const mark = pattern`^[\s,:·•|–—-]+(?=\p{L})`.exec(value.slice(called.length));
    return mark ? [called.length + mark[0].length, value.length] : [0, value.length];
  }
  const mark = said.endsWith(called) ? /\s[·•|]\s$/.exec(value.slice(0, -called.length)) : undefined;
  return [0, mark ? mark.index : value.length];
}
