import { titleScore } from '../../fields/job-title.ts';
import { pattern } from '../../pattern.ts';

/** A word or mark that joins what follows to it. */
export const openEnd = pattern.i`(?:[&/]|\s(?:and|of|for|the|und|für|y|de|del|e|di|della|et|du|des|și|si|dan|serta|и|на|за|i))$`;

/** Words before a job that are part of it: "Vice", "Chief Executive". */
const leads = pattern.i`(?:^|[\s-])(?:senior|junior|chief|vice|managing|executive|general|deputy|assistant|associate|acting|interim|regional|national|principal|lead|first|group|technical|financial|commercial|operating|information|prim(?:o|ul|a)?|wakil|staf|staff|kepala|penolong|timbalan|заместник|зам|заменик|главен|главна|главни|виши|виша|помошник|leitende[rn]?|stellvertretende[rn]?|geschäftsführende[rn]?|wissenschaftliche[rn]?|technische[rn]?|kaufmännische[rn]?)\.?$`;

/** "Ana Pop Senior", "Shadow Vice": where the words begin that lead into a job, at the end of a text; its length where none do. */
export function leadAt(text: string): number {
  let end = text.length;
  for (let lead = leads.exec(text); lead && lead.index > 0; lead = leads.exec(text.slice(0, end))) end = lead.index;
  return end;
}

/** Words after a job that say more of it and are none alone: "Adjunct", "Ejecutiva". */
const follows = pattern.i`^(?:(?:adjunct|general|generale|executiv|interimar|comercial|tehnic|financiar|economic|medical|delegat|onorific|administrativ|artistic|științific|stiintific|principal|coordonator)[aăi]?|adjunt[oa]|general|generales|ejecutiv[oa]|interin[oa]|suplente|t[eé]cnic[oa]|comercial|financier[oa]|m[eé]dic[oa]|administrativ[oa]|acad[eé]mic[oa]|institucional|jur[ií]dic[oa]|generale|esecutiv[oa]|commerciale|aggiunt[oa]|delegat[oa]|supplente|vicari[oa]|sanitari[oa]|amministrativ[oa]|scientific[oa]|generală|adjoint[e]?|d[eé]l[eé]gu[eé]e?|g[eé]n[eé]rale?|ex[eé]cuti(?:f|ve)|technique|commerciale?|financi[eè]re?|utama|umum|muda|madya|pratama|emeritus|emerita|designate|elect|ad interim|a\.?i\.?|i\.?v\.?|честен|извршен|изпълнителен|генерален|технички)$`;

/** Heads of English titles: alone in a line they end what the line before began, "Office" and "Manager". */
const heads =
  /^(?:managers?|directors?|officers?|presidents?|executives?|engineers?|assistants?|specialists?|consultants?|coordinators?|administrators?|accountants?|representatives?|leaders?|analysts?|advis[eo]rs?|supervisors?|technicians?|developers?|designers?|secretary|chairman|chairwoman)$/i;

/** Words that name no job and no part of a house: "Senior Sales". */
const modifies = (first: string) =>
  pattern`^\p{Lu}[^.,:;!?\d]{1,40}$`.test(first) &&
  !/(?:department|division|team|office)$/i.test(first) &&
  titleScore(first.slice(first.lastIndexOf(' ') + 1)) < 1;

/** The job that two lines of one place say together; `undefined` where each speaks for itself. */
export function joinedJob(first: string, second: string): string | undefined {
  // "Abteilungs-", "leiterin"
  if (pattern`\p{Ll}[-\u2010\u00ad]$`.test(first) && pattern`^\p{Ll}`.test(second)) return first.slice(0, -1) + second;
  const goesOn =
    // "Kranken-", "& Altenpfleger"
    (pattern`\p{L}-$`.test(first) && pattern`^(?:&|und|oder|e|y|et)\s`.test(second)) ||
    (openEnd.test(first) && !/\sI$/.test(first)) ||
    // "Specialist in:", "Cardiology"
    (pattern`\p{L}\s?:$`.test(first) && titleScore(first) === 1) ||
    (pattern`^\p{Ll}{2}[^\d,;:]{0,40}$`.test(second) && !/[.:!?)]$/.test(first)) ||
    (follows.test(second) && titleScore(first) > 0.5) ||
    (leads.test(first) && titleScore(second) > 0.5) ||
    (heads.test(second) && modifies(first));
  return goesOn ? `${first} ${second}` : undefined;
}
