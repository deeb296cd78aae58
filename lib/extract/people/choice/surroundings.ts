import type { Box } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';

/** What the mark-up around an element calls itself: the nearest two elements, and the nearest eight. */
export function surroundings(box: Box): { near: string; all: string } {
  const names: string[] = [];
  let at: Box | undefined = box;
  for (let step = 0; at && step < 8; step++, at = at.parent)
    names.push(`${at.element.attribs.class ?? ''} ${at.element.attribs.id ?? ''}`);
  return { near: names.slice(0, 2).join(' '), all: names.join(' ') };
}

/** Words of addresses of pages that show people. */
export const teamPath =
  /team|staff|people|equip[oe]|echipa|directori[oa]|mitarbeiter|ansprechpartner|vorstand|kollegium|lehrer|board|leadership|faculty|attorneys|lawyers|doctors|about-us\/team|junta|docentes|abogados|organigram|chi-siamo\/team|medici|conducere|personal\b|pegawai|dosen|guru|struktur|pengurus|ekip|tim\b|zespol|nastavnici|vraboteni|investigador|researcher|ricercator|forscher|cercetator/i;

/** What somebody can do, and no one else's name. */
export const tagClass = /(?:^|[\s_-])(?:tags?|skills?|chips?|pills?|keywords?)(?:$|[\s_-])/i;

/** Classes of jobs alone: `title` is a name's as often. */
export const jobClass =
  /(?:^|[\s_-])(?:role|position|jobtitle|job-title|designation|cargo|puesto|ruolo|jabatan|funktion|funzione|occupation|subtitle|sub-title)(?:$|[\s_-])/i;

/** The name and one or two lines more are all that a box holds. */
export function holdsPair({ box, index }: Line): boolean {
  let around: Box | undefined = box;
  while (around && around.lines[1] - around.lines[0] < 2) around = around.parent;
  return around !== undefined && around.lines[1] - around.lines[0] < 4 && around.lines[0] <= index;
}
