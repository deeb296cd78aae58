import { isFamily, isGiven, type Lexicon } from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import { isOtherWord } from '../vocabulary/name-words.ts';
import { isTitleWord } from '../vocabulary/title-words.ts';
import type { NameWord } from './names/name-score.ts';

/** "Econ. Ana Pérez", "Blgo. Juan Pérez", "Mons. Mario Rossi": a word cut short that no list holds, before a known given name and another. */
export function isShortTitle(words: readonly NameWord[], at: number, text: string, lexicon: Lexicon): boolean {
  const { key, start, end } = words[at] as NameWord;
  const next = words[at + 1];
  // "Dª Ana Pérez"
  if (/^D\.?[ªº]$/.test(text.slice(start, end)) && next) return true;
  if (!next || words.length - at < 3 || !pattern`^\p{Lu}\p{L}{1,5}\.\.?$`.test(text.slice(start, end + 1).trimEnd()))
    return false;
  return !isOtherWord(key) && !shortNames.test(key) && !placesCutShort.test(key) && isGiven(next.key, lexicon);
}

/** Given names cut short: "Fco. Javier Pérez". */
const shortNames =
  /^(?:ma|m[aª]|m[ou]c?ha?d?|md|mhd|abd|abdl?|abdu|nurh?|fco|fca|gpe|ant|ante|jos|jph|wm|chas|geo|thos|benj|robt|gh|al|alex|st|ste|sta|sto|chr|joh|th|fr|hr|mc|ed|jr|sr)$/;

/** Streets, houses and schools cut short, that bear people's names: "Str. Ion Pop". */
const placesCutShort =
  /^(?:str|bd|bld|bul|blv|sos|int|intr|cal|spl|pta|pl|ple|av|avda|avd|ave|cl|cll|cra|kra|pza|pzza|plz|prol|priv|esc|inst|sc|gimn|gr|urb|col|fracc|mz|mza|vle|cso|cs|loc|fraz|bibl|univ|fac|dept|depto|dpto|edif|res|bl|sec|lot|km|ctra|cno|pje|psj|bo|bda|pol|ap|apt|et|jl|jln|gg|kel|kec|desa|ul|bulv|per|aut|fam|fdo|cia|soc|assoc|asoc|fund|fond|ass|coop|com|mun|prov|dir|reg|nr|no|num|tel|tlf|cel|vs|feat|cf)$/;

/** "Pr. Paroh Ion Pop": after a form of address a word for a job that is no name, and a known given name somewhere behind it. */
export function isPostAfterTitle(words: readonly NameWord[], at: number, lexicon: Lexicon): boolean {
  const { key } = words[at] as NameWord;
  if (isGiven(key, lexicon) || isFamily(key, lexicon) || !isTitleWord(key) || words.length - at < 3) return false;
  return words.slice(at + 1).some((word) => isGiven(word.key, lexicon));
}
