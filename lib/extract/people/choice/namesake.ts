import { nameKey } from '../../fields/names/person-name.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import { legalForm } from '../../vocabulary/organization-words.ts';
import type { Candidate } from '../candidates/candidates.ts';

/**
 * Schools, streets and funds bear people's names ("Ana Pop Primary School"): on the pages of such a house its name alone is not that
 * person, unless the page gives them a job. Nor is the house's own name at the foot of the page, where no list knows it as a person's.
 * `house`: what the page calls itself.
 */
export function namesakeOf(house: string | undefined, lines: readonly Line[]): (person: Candidate) => boolean {
  if (!house) return () => false;
  const short = shortOf(house, lines);
  const own = nameKey(house);
  const words = new Set(institution.test(house) ? own.split(' ') : []);
  const firm = legalForm.test(` ${house}`) ? nameKey(` ${house}`.replace(legalForm, ' ')) : '';
  return ({ key, title, asked, name, line }) => {
    // "Ama" of "Ama GmbH", "M. Patafon" of a shop of that name
    if ((key === firm && !key.includes(' ')) || (key === own && greeted.test(house))) return true;
    if (title || asked) return false;
    if (key === own && line.region === 'footer' && line.box.tag === 'a') return true;
    if (key === own && (short || (name.score < 0.5 && line.region === 'footer'))) return true;
    return key.split(' ').every((word) => words.has(word));
  };
}

const greeted = /^(?:M|Mr|Mme|Mrs|Ms)\.?\s\S+$/;

/** "© СОУ Ана Поп", "SCNX Ana Pop": letters that stand for a house before the name, in a line where the name is no capitals. */
function shortOf(house: string, lines: readonly Line[]): boolean {
  if (house === house.toUpperCase()) return false;
  return lines.some(({ text }) => {
    const at = text.length < 200 ? text.indexOf(` ${house}`) : -1;
    return at > 0 && pattern`(?:^|\s)(?!CEO|CTO|CFO|COO|MBA|PHD)\p{Lu}{3,7}$`.test(text.slice(0, at));
  });
}

/** Houses that are named after somebody who does not work there, in the product's languages and their neighbours'. */
const institution = pattern.i`(?:^|[^\p{L}])(?:(?:primary |high |middle |elementary )?school|academy|college|university|library|museum|mus[eé]e|museo|muzeu\p{L}*|cercle|circolo|c[ií]rculo|cercul|associa(?:tion|zione)|asocia[țtc]i[aó]n?|amis|stadium|hospital|memorial|foundation|escuela|escolar|colegio|instituto|liceo|universidad|biblioteca|fundaci[oó]n|[sș]coala|liceul|colegiul|gr[aă]dini[tț]a|gimnaziul|spitalul|universitatea|funda[tț]ia|teatrul|scuola|istituto|ospedale|fondazione|universit[aà]|sekolah|yayasan|sk|smk|universitas|rumah sakit|schule|gymnasium|grundschule|realschule|stiftung|école|lycée|collège|fondation|[оo]у|соу|оу|су|училище|училиште|гимназија|гимназия|детска градина|градинка|универзитет|университет|читалище|škola|skola|gimnazija|osnovna|zaklada|fundacja|szkoła|liceum|escola|fundação)(?![\p{L}])|schule(?![\p{L}])|gymnasium(?![\p{L}])`;

/**
 * In the head of a page, over its menu, somebody's family or a part of their name is what their house is called, where the page names
 * them wholly elsewhere.
 */
export function shortInHead(people: readonly Candidate[]): (person: Candidate) => boolean {
  const heads = people.filter(({ line, key }) => line.region === 'header' && key.includes(' '));
  if (!heads.length) return () => false;
  const wider = people.map(({ key }) => key.split(' '));
  const short = new Set(
    heads.filter(({ key }) => {
      const words = key.split(' ');
      return wider.some((all) => all.length > words.length && words.every((word) => all.includes(word)));
    }),
  );
  return (person) => short.has(person);
}
