import { titleScore } from '../../fields/job-title.ts';
import type { NameMatch } from '../../fields/names/person-name.ts';
import { matchesOf } from '../../page/matches.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import type { Span } from '../candidates/line-parts.ts';

/** Who a legal notice names as the owner of the site, and the word it calls them by. */
export type OwnerSentence = { name: NameMatch; start: number; title: Span | undefined; agent: boolean };

/** "El titular de este sitio web …", "Il titolare del trattamento dei dati …", "Proprietarul site-ului …". */
const ownerWord = pattern.i`(?<![\p{L}-])(?:titular(?:ul|a)?|propietari[oa]|responsable|titolare|proprietari[oa]|gestore|responsabile|proprietar(?:ul|a)|operatorul|administratorul|owner|operator|inhaber(?:in)?|betreiber(?:in)?|propri[eé]taire|[eé]diteur|repr[eé]sentante? l[eé]gale?|(?:directeur|directrice) de (?:la )?publication|(?:rappresentante legale|legale rappresentante)|representante legal|legal representative|(?:data )?controller|administrator(?:em)? danych|administratorem|rukovalac|администратор(?:ът)?|контролор(?:от)?|verantwortliche[rs]?)(?=\s)`;

/** "es propiedad de …", "titularidad de …", "di proprietà di …", "este deținut de …": no word for the person. */
const belongs = pattern.i`(?:es titular\s(?=\p{Lu})|(?:propiedad|titularidad|propriet[àa]|titolarit[àa]|owned|operated|de[tț]inut[ăa]?|administrat[ăa]?|operat[ăa]?|gestit[oa]|gestionad[oa]|published|run|[eé]dit[eé]e?|publi[eé]e?|exploit[eé]e?|betrieben|herausgegeben|prowadzon[ay]|dikelola|publication[^.]{0,40}\sassur[eé]e?s?)\s(?:exclusiv[ao]\s)?(?:de c[ăa]tre|de|di|da|by|a lui|por|par|von|durch|przez|oleh)\s)`;

/** "vertreten durch den Geschäftsführer …", "rappresentata da …": who speaks for the body named before. */
const represents = pattern.i`(?<![\p{L}-])(?:vertreten|represented|representad[oa]|rappresentat[oa]|repr[eé]sent[eé]e?|reprezentat[ăa]?|zastupan[ao]?|представляван[ао]?|застапуван[ао]?)(?:\s(?:legal(?:mente)?|l[eé]galement))?\s(?:durch|by|por|da|dal(?:la)?|dall['’]|par|prin|de|od|од|от)\s?|,\s(?:prin|in persona del(?:la)?|a través de su|par son|by its)\s`;

const speaks =
  /assur[eé]e?s? par|tit[uo]lar|p(?:ro(?:pie|pri|wadz)|ubli)|r(?:espons|epr[eéä]|appres|un by|ukoval)|gest|o(?:perat|wne)|d(?:e[tț]inut|it(?:eur|[eé]e? par)|ikelola)|administrat|inhaber|betr(?:eiber|ieben)|ver(?:tret|antw)|exploit|herausg|controller|админ|контрол|предст|застап|zastupan/i;

const copula = pattern.g`\s(?:es|è|é|e['’]|este|is|ist|est|jest|je|е|adalah|ialah)\s`;

/** What follows a name in such a sentence. */
const ends = pattern.i`[,(;:–—]|\.(?:\s|$)|\s(?:con|cu|y|e|și|with|mit|and|und|en adelante|provist[oa]|titular|nif|dni|cif|n\.i\.f|en|in|als|as|trading|prowadz\p{L}+|p\.?f\.?a|domicili\p{L}+|residente|né|née|nat[oa])[\s.]|\s(?:PFA|EI|PR)(?!\p{L})|$`;

/** "Ana Pop, domiciled in …, is responsible": whoever the sentence begins with. */
const begins = pattern.i`\s(?:es|è|este|is|est|ist)\s(?:(?:el|la|il|le|the|der|die|l['’])\s?)?(?:único |unico |sole )?(?:responsable|titular|titolare|responsabil|operator|owner|controller|propri[eé]t|verantwortlich)`;

/** What somebody is, told after the name: ", fondatore dell'Associazione …", "en sa qualité de CEO". */
const told = pattern.i`^(?:,\s|\s(?:en (?:sa|son) qualité de|in qualità di|en calidad de|în calitate de|as|als)\s)([^,.;()\d]{4,110})`;

/** The person a sentence names as owner; `undefined` where it names a firm or nobody. */
export function ownerSentence(
  { text }: Line,
  nameOf: (words: string) => NameMatch | undefined,
): OwnerSentence | undefined {
  if (text.length < 24 || !speaks.test(text)) return undefined;
  const said = text.slice(0, 600);
  const signs = represents.exec(said);
  if (signs) {
    const from = signs.index + signs[0].length;
    const name = nameAt(said, from, nameOf) ?? nameAfterPost(said, from, nameOf);
    return name && { title: undefined, ...name, agent: true };
  }
  const word = ownerWord.exec(said);
  if (word) {
    const from = word.index + word[0].length;
    const title = {
      start: word.index,
      end: from + (/^ d(?:el|es|u) (?:trattamento|tratamiento|traitement)/.exec(said.slice(from))?.[0].length ?? 0),
    };
    const clause = said.slice(from, from + 110);
    for (const is of matchesOf(clause, copula)) {
      if (/[.;,]\s/.test(clause.slice(0, is.index))) break;
      const name = nameAt(said, from + is.index + is[0].length, nameOf);
      if (name) return withTold(said, { ...name, title, agent: speaksFor.test(word[0]) });
    }
  }
  const owned = belongs.exec(said);
  const name = owned && nameAt(said, owned.index + owned[0].length, nameOf);
  if (name) return withTold(said, { ...name, title: undefined, agent: false });
  const whose = pattern`^\p{Lu}`.test(said) ? begins.exec(said.slice(0, 320)) : null;
  const first = whose && nameAt(said, 0, nameOf);
  return first ? { ...first, title: undefined, agent: false } : undefined;
}

const speaksFor = pattern.i`l[eé]gal|publication`;

/** With what the sentence goes on to say of them; who founded or heads a body is not the body. */
function withTold(text: string, owner: OwnerSentence): OwnerSentence {
  const end = owner.start + owner.name.end;
  const more = told.exec(text.slice(end));
  const words = more?.[1]?.trim() ?? '';
  if (!more || titleScore(words) < 1) return owner;
  const start = end + more[0].length - (more[1] ?? '').length;
  const agent = owner.agent || pattern`[\p{Ll}'’]\s?\p{Lu}\p{L}`.test(words);
  return { ...owner, title: { start, end: start + words.length }, agent };
}

/** "den Geschäftsführer Ana Pop", "son président Monsieur Ana Pop". */
function nameAfterPost(text: string, from: number, nameOf: (words: string) => NameMatch | undefined) {
  const article =
    pattern.i`^(?:den|die|das|the|its|el|la|le|il|l['’]|su|son|sa|suo|sua)\s?`.exec(text.slice(from))?.[0].length ?? 0;
  const start = from + article;
  const rest = text.slice(start, start + 110);
  const words = rest.slice(0, ends.exec(rest)?.index);
  for (let at = words.lastIndexOf(' '); at > 0; at = words.lastIndexOf(' ', at - 1)) {
    const name = titleScore(words.slice(0, at)) === 1 ? nameAt(text, start + at + 1, nameOf) : undefined;
    if (name) return { ...name, title: { start, end: start + at } };
  }
  return undefined;
}

function nameAt(text: string, start: number, nameOf: (words: string) => NameMatch | undefined) {
  const rest = text.slice(start, start + 70);
  const name = pattern`^\P{Ll}|^d`.test(rest) ? nameOf(rest.slice(0, ends.exec(rest)?.index)) : undefined;
  return name && !name.post && name.score >= 0.65 && name.value.includes(' ') ? { name, start } : undefined;
}
