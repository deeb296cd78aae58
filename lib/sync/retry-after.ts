const second = 1000;
const day = 86_400 * second;

/**
 * When a receiver wants to be asked again, epoch ms, from `Retry-After` (RFC 9110 §10.2.3: seconds, or a date); `undefined` when
 * it does not say. Never sooner than a second nor later than a day, whatever it says. A date is read against the receiver's own
 * `Date`, because its clock and ours may differ.
 */
export function retryAt(headers: Headers, now: number): number | undefined {
  const wait = waitOf(headers.get('retry-after')?.trim() ?? '', dateOf(headers.get('date') ?? '') ?? now);
  return wait === undefined ? undefined : now + Math.min(Math.max(wait, second), day);
}

function waitOf(text: string, theirNow: number): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * second;
  const date = dateOf(text);
  return date === undefined ? undefined : date - theirNow;
}

/** The three forms of an HTTP date begin with the day's name; without this check `Date.parse` takes `1.5` for a day in 2001. */
function dateOf(text: string): number | undefined {
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const at = Date.parse(/gmt|utc/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(at) ? undefined : at;
}
