import { titleScore } from '../../fields/job-title.ts';
import type { NameMatch } from '../../fields/names/person-name.ts';
import type { Finding } from '../../finding.ts';
import { matchesOf } from '../../page/matches.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import type { Span } from '../candidates/line-parts.ts';

/** Whom a sentence tells its readers to call or to write to. */
export type Invited = { name: NameMatch; start: number; title?: Span };

/** "Call", "ask for", "wenden Sie sich an", "contactez", "chiama", "pregunta por", "sunați-o pe", "pozovite", "hubungi". */
const invites = pattern.gi`(?<![\p{L}\p{N}@./-])(?:${[
  'call|phone|ring|text|message|contact|e-?mail|write to|ask for|speak (?:to|with)|talk to|get in touch with|reach out to|enquiries to|questions to',
  'wenden sie sich(?: bitte)? an|(?:rufen|schreiben|kontaktieren|erreichen) sie(?: bitte)?|anfragen an|anmeldung (?:bei|an)|auskunft (?:erteilt|gibt)|kontaktiere|melde dich bei',
  'contacte[zr]|appele[zr]|écrivez à|adressez-vous à|joindre|renseignements auprès de|réservations? auprès de',
  'chiama(?:re|te)?|contatta(?:re|te)?|rivolgersi a|rivolgiti a|scrivi a|scrivere a|telefonare a|chiedere di',
  'llama(?:r|d)? a|contacta(?:r)? (?:con|a)|pregunta(?:r)? por|escrib(?:e|ir) a|comun[ií]ca(?:te|rse) con|dirigirse a',
  'contacta[tț]i(?:-[lo])?(?: pe)?|suna[tț]i(?:-[lo])?(?: pe)?|scrie[tț]i(?:-i)?|v[aă] pute[tț]i adresa|informa[tț]ii la',
  'kontaktirajte|pozovite|javite se|obratite se|nazovite|контактирајте(?: го| ја)?|јавете се(?: на| кај)?|обратете се(?: до| кај)?|обадете се на|свържете се с(?:ъс)?|потърсете',
  'hubungi|menghubungi|kontak|sila hubungi',
].join('|')})\s+(?=\p{Lu})`;

/** Cheaper to ask, and true of every line that the words above stand in. */
const mayInvite =
  /call|phone|ring|text|messag|contac|mail|write|ask|speak|talk|touch|reach|enqu|question|rufen|schreib|kontakt|erreich|wenden|anfrag|anmeld|auskunft|melde|appel|crive|adress|joindre|renseig|serva|chiama|contatt|rivol|scriv|telefon|chied|llama|pregunt|escri|comun|dirig|suna|scrie|informa|pozov|javit|obrat|nazov|контакт|јавете|обра|обадет|свърж|потърс|hubungi|kontak/i;

/** Where the name ends at the latest. */
const stop = pattern.i`[,;:()–—/|]|\s-\s|\s(?:on|at|by|or|and|via|unter|oder|tel|telefon|phone|mobile|mob|cell|al|allo|alla|au|ou|par|o|en|la|sau|prin|na|на|или|ili|di|no|nr|pada)(?=[\s.]|$)|[\d+@]|$`;

/** "Tel. " ends none. */
const sentenceEnd = pattern`\p{L}{4}[.!?]\s+\p{L}`;

/** The person named between such words and a number or an address in the same sentence. `findings` stand in the line. */
export function invitedIn(
  { text }: Line,
  findings: readonly Finding[],
  nameOf: (words: string) => NameMatch | undefined,
): Invited | undefined {
  const reached = findings.filter(({ name }) => name === 'phone' || name === 'email');
  if (!reached.length || text.length > 600) return undefined;
  const posted = text.includes(', ') ? withPost(text, reached, nameOf) : undefined;
  if (posted || !mayInvite.test(text)) return posted;
  for (const { index, 0: words } of matchesOf(text, invites)) {
    const start = index + words.length;
    const after = text.slice(start, start + 60);
    const name = nameOf(after.slice(0, stop.exec(after)?.index));
    if (!name || name.post || name.score < 0.65 || !(name.value.includes(' ') || name.honorific)) continue;
    const end = start + name.end;
    if (reached.some((finding) => finding.start >= end && !sentenceEnd.test(text.slice(end, finding.start))))
      return { name, start };
  }
  return undefined;
}

/** "To contact Ana Pop:" over her number: the words and the name are all that the line says. */
export function invitedBelow({ text }: Line, nameOf: (words: string) => NameMatch | undefined): Invited | undefined {
  if (text.length > 90 || !pattern`\p{L}\s?:$`.test(text) || !mayInvite.test(text)) return undefined;
  const [invite] = matchesOf(text, invites);
  if (!invite || invite.index > 30) return undefined;
  const start = invite.index + invite[0].length;
  const name = nameOf(text.slice(start, -1).trimEnd());
  return name && !name.post && name.score >= 0.65 && name.value.includes(' ') ? { name, start } : undefined;
}

/** "… with the club president, Ana Pop, on 555 0101": a job, its holder, and their number. */
function withPost(
  text: string,
  reached: readonly Finding[],
  nameOf: (words: string) => NameMatch | undefined,
): Invited | undefined {
  for (const { start } of reached) {
    const from = Math.max(0, start - 120);
    const told = postAndName.exec(text.slice(from, start));
    const [all = '', lead = '', post = '', words = ''] = told ?? [];
    const name = words ? nameOf(words) : undefined;
    if (!told || !name || name.post || name.score < 0.65 || !name.value.includes(' ') || titleScore(post) < 1) continue;
    const job = from + told.index + lead.length;
    return {
      name,
      start: from + told.index + all.indexOf(words, lead.length + post.length),
      title: { start: job, end: job + post.length },
    };
  }
  return undefined;
}

const postAndName = pattern`(?<!\p{L})((?:the|our|der|dem|die|unser\p{Ll}{0,2}|il|la|lo|el|al|le|notre|nuestr[oa]|nostr[oa])\s)(\p{Ll}[\p{Ll}-]*(?:\s\p{Ll}[\p{Ll}-]*){0,3}),\s(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}),?\s(?:(?:on|at|via|unter|per|al|allo|au|la|en el|на)\s|\()?(?:tel|telefon|phone)?[.:]?\s?$`;
