import { nameIn, nameKey } from '../../fields/names/person-name.ts';
import { matchesOf } from '../../page/matches.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { active, byAfter, madeOrLed, ownerNoun } from '../../vocabulary/telling-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Span } from '../candidates/line-parts.ts';
import { jobFrom } from './biographies.ts';
import { introduced } from './introductions.ts';
import { ofOurs, ourCue } from './our-people.ts';
import { type NameOf, namesBefore, namesFrom, type Told } from './told-names.ts';
import { isOld, leadsHouse, ofAnother, ofHouse, sentenceAt } from './told-of-house.ts';

/**
 * People of whom running words say that they made, own or lead the house the page is of ("founded in 2019 by Ana Pop and Ion Pop",
 * "our owner Ana Pop", "alla guida c'è Ana Pop"), and who say themselves who they are ("My name is Ana Pop"). Where no name is
 * `known` only these may be.
 */
export function toldIn(page: Page, line: Line, known: boolean): Candidate[] {
  const { text } = line;
  if (text.length < 16 || line.region === 'nav') return [];
  const said = text.slice(0, 1_500);
  const spoken = speaks.test(said);
  if (!spoken && !(known && two.test(text) && (ownerCue.test(said) || makerCue.test(said) || ourCue.test(said))))
    return [];
  const nameOf = (words: string) => nameIn(words, page.lexicon);
  const speakers = spoken ? introduced(said, nameOf) : [];
  const others =
    speakers.length || !known
      ? []
      : [
          ...(ownerCue.test(said) ? ofOwners(page, said, nameOf) : []),
          ...(ourCue.test(said) ? ofOurs(said, nameOf) : []),
          ...(said.length > 30 && makerCue.test(said) ? ofMakers(page, said, nameOf) : []),
        ];
  const seen = new Set<string>();
  return [...speakers, ...others].flatMap((one) => {
    const { name, start, title } = one;
    const key = nameKey(name.value);
    if (seen.has(key)) return [];
    seen.add(key);
    const place = { start: start + name.start, end: start + name.end };
    return [
      {
        line,
        name,
        key,
        ...place,
        whole: false,
        asked: true,
        title,
        ...(speakers.includes(one) ? { speaks: true } : { told: true }),
      },
    ];
  });
}

function ofOwners(page: Page, text: string, nameOf: NameOf): Told[] {
  return matchesOf(text, ownerNoun).flatMap((noun) => {
    const end = noun.index + noun[0].length;
    const told = sentenceAt(text, noun.index);
    if (isOld(told.text) || ofAnother.test(told.text)) return [];
    const title = jobFrom(text, noun.index) ?? { start: noun.index, end };
    const lead = toName.exec(text.slice(end, end + 70));
    const after = lead ? namesFrom(text, end + lead[0].length, nameOf) : [];
    const own = ofHouse(page, told.text, noun.index - told.start) || leadsHouse(page, text.slice(end, end + 60));
    if (after.length && own) {
      const words = text.slice(noun.index, after[0]?.start).replace(pattern`[\s,:–-]+(?:\p{L}{1,6}\s)?$`, '');
      return after.map((one) => ({
        ...one,
        title: { start: noun.index, end: noun.index + Math.max(words.length, noun[0].length) },
      }));
    }
    const before = namesBefore(text, noun.index, nameOf);
    const closes = /^\s*(?:[.,;!]|$)/.test(text.slice(end));
    return own || closes ? before.map((one) => ({ ...one, title })) : [];
  });
}
/** "owner and director of the studio, " */
const toName = pattern`^(?:\s?(?:&|\/|and|e|y|und|et|și|si|и|i|dan)\s?\p{Ll}+){0,2}(?:(?:\s(?:of|del|dello|della|dell['’]|de|der|des|du|di|на)\s?[^.,;:–]{2,40}|(?:\s\p{Ll}+){1,3})(?=,\s|\s(?:is|are|è|sono|es|son|ist|sind|est|sont|este|sunt|е|са|се|je|su|adalah|ialah)\s))?,?\s(?:(?:is|are|è|sono|es|son|ist|sind|est|sont|este|sunt|е|са|се|je|su|adalah|ialah)\s)?`;

function ofMakers(page: Page, text: string, nameOf: NameOf): Told[] {
  const passive = matchesOf(text, madeOrLed).flatMap((made) => {
    const end = made.index + made[0].length;
    const told = sentenceAt(text, made.index);
    if (ofAnother.test(told.text) || !ofHouse(page, told.text, made.index - told.start) || isOld(told.text)) return [];
    const clause = text.slice(end, end + 90);
    for (const by of byAfter(made[0])) {
      const at = by.exec(clause);
      const names =
        at && !/[.;:!?]\s/.test(clause.slice(0, at.index))
          ? namesFrom(text, end + at.index + at[0].length, nameOf)
          : [];
      if (names.length) return names;
    }
    // "wird von Ana Pop geleitet"
    const von = text.slice(told.start, made.index).lastIndexOf(' von ');
    return von >= 0 ? namesFrom(text, told.start + von + 5, nameOf) : [];
  });
  const acting = matchesOf(text, active).flatMap((verb) => {
    const told = sentenceAt(text, verb.index);
    const end = verb.index + verb[0].length;
    if (
      isOld(told.text) ||
      !(
        leadsHouse(page, text.slice(end, end + 60)) ||
        (names.test(verb[0]) && ofHouse(page, told.text, verb.index - told.start))
      )
    )
      return [];
    const before = namesBefore(text, verb.index, nameOf);
    return before.length || !names.test(verb[0]) ? before : namesFrom(text, end, nameOf);
  });
  return [...passive, ...acting].map((one) => ({ ...one, title: jobAfterComma(text, one) }));
}

/** "Salon vodi Ana Pop": the name may follow. */
const names = pattern.i`^vod[ie]$|^вод[ие]$`;

/** "founded by Ana Pop, physiotherapist" */
function jobAfterComma(text: string, { name, start }: Omit<Told, 'title'>): Span | undefined {
  const end = start + name.end;
  return /^,\s/.test(text.slice(end, end + 2)) ? jobFrom(text, end + 2) : undefined;
}

/** Two words with capitals: a name may be there. */
const two = /[A-Z\u00c0-\u04ff][^\s]+ [A-Z\u00c0-\u04ff]/;
/** Without a part of one of these words a line tells nothing: asked first, since most lines end here. */
const speaks =
  /appelle|ch(?:iamo|eam|amo)|i(?:['’]m|l mio nome|ch |k (?:heet|ben)| am|me je)|j(?:e suis|estem|a sam)|kami adalah|llamo|m(?:oi|i nombre|ein name|eu nome|i smo|ijn naam)|n(?:ame is|um(?:esc|ele)|azywam|ous sommes)|s(?:o(?:no|y|u |mos)|unt(?:em)?|aya|iamo)|а(?:звам|з съм)|w(?:e are|e['’]re|ir sind|ij zijn)|zovem|името|се викам|јас сум|име је|зовем|ја сам|[أا]نا |[اأ]سمي|ние сме|ми смо/i;
const ownerCue =
  /founde|owner|propri|fondat|titolar|fundad|due[ñn][oa]|g[eé]rant|gr[üu]nder|inhaber|patroana|снова[чт]|собствен|сопствен|снивач|власни|osniva|vlasni|pemilik|pendiri|pengasas|ciel|مؤسس/i;
/** One for each letter where it can be: a pattern tries them one after the other at each letter of a line. */
const makerCue =
  /found|fond|fund|fiin|führ[tu]|a(?:l frente|sas)|b(?:ajo la|etrieb)|c(?:ondu|oordon|rea[td])|di(?:re[ct]t|rig|diri|miliki)|established|g(?:uida|esti[ts]|[éèe]r|egr|ründ)|head(?:ed|s) |ke(?:tuai|lola|palai)|l(?:ed |eads |eit(?:et|ung)|idera)|m(?:anaged |endiri)|na(?:sce|t[oa] )|o(?:wned |perated |snov)|pimpin|r(?:uns? |egent)|s(?:tarted |et up |otto la|ous la)|te(?:nue|meiat|rajui)|under the|vod[ie]|снова|ъзда|вод(?:ен|и)|р[ъа]ковод|управ/i;
