import type { Card } from '../../finding.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** "Ana Pop and Ion Pop" over "Trampoline": the job under a line of two names is of both. */
export function shareJobsOfLines(people: readonly Candidate[], cards: readonly Card[]) {
  for (let at = people.length - 1; at > 0; at--) {
    const [before, after] = [people[at - 1], people[at]] as [Candidate, Candidate];
    if (before.line !== after.line || before.title || after.title) continue;
    const job = cards[at]?.findings.find(({ name }) => name === 'jobTitle');
    const card = cards[at - 1];
    if (!job || !card || card.findings.some(({ name }) => name === 'jobTitle')) continue;
    if (job.line > after.line.index) card.findings = [...card.findings, job];
  }
}
