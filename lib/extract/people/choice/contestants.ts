import type { Candidate } from '../candidates/candidates.ts';

/** "Place 1: Ana Pop", "2. Platz", "League A: Ana Pop, Ion Pop": who took part in a contest, and does not work here for that. */
export function isContestant({ line, title, post }: Candidate): boolean {
  const said = title
    ? line.text.slice(title.start, title.end)
    : (post?.text ?? /^[^:]{3,40}(?=:)/.exec(line.text)?.[0]);
  return said !== undefined && said.length < 60 && (contest.test(said) || placed.test(said));
}

const contest =
  /^\P{L}*(?:teilnahmen?|teilnehmer\p{L}*|participants?|partecipanti|participantes|participan[tț]i|peserta|учасници|участници|gold|silber|silver|bronze|argento|argint|bronz|plata|(?:gau|bezirks|kreis|ober|landes|regional|verbands)(?:liga|klasse|pokal)|wettkampf\p{L}*|altersklassen?|(?:vorschul|kiga|schul)kinder|\d\.\s?schuljahr|es (?:turnten|spielten|starteten))(?:\s[\p{L}\d .-]{0,14})?\P{L}*$/iu;
const placed =
  /(?:^|\s)(?:(?:pl[aä]tze?|rang|place|locul|posto|puesto|juara|место|mesto)\s?\d{1,3}|\d{1,3}\.?\s?(?:platz|plätze|rang|place|loc(?:ul)?|posto|puesto|место|mesto)|(?:ersten?|zweiten?|dritten?) pl[aä]tze?|platz|plätze)(?!\p{L})|(?:erst|zweit|dritt|viert)platzier/iu;
