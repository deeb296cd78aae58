import { pattern } from '../pattern.ts';

/**
 * Words that people put into an address for harvesters to choke on and for readers to take out ("address munging"): in English as on
 * Usenet, and the same words in the product's languages. `antispam` alone is a mailbox of its own, and `remove` is too.
 */
const words = [
  'no[._-]?(?:spam|junk)',
  'spam[._-]?(?:not|free|me[._-]?not)',
  '(?:stop|keine?|ohne|sin|senza|fara|fără|tanpa|bez|без|pas[._-]?de|do[._-]?not|dont)[._-]?spam(?:[._-]?me)?',
  '(?:please[._-]?)?(?:remove|delete)[._-]?(?:this|me|caps|spam)',
  '(?:bitte[._-]?)(?:entfernen|loeschen|löschen)',
  'weg[._-]?damit',
  '(?:quita|borra|elimina)[._-]?esto',
  '(?:togli|elimina|cancella)[._-]?questo',
  '(?:enleve|supprime)[rz]?[._-]?(?:ceci|moi)',
  '(?:sterge|șterge|elimina)[._-]?asta',
  'hapus[._-]?ini',
  'махни[._-]?това',
  'избриши[._-]?го',
].join('|');
const suspect = pattern.i`spam|junk|invalid|remove|delete|entfern|l[oö]e?schen|damit|esto|questo|ceci|moi|asta|hapus|махни|избриши`;
/** A part between marks: a label of the domain, a word of the name. */
const part = pattern.gi`(?:^|[._+-])(?:${words})(?=$|[._+-])`;
/** In the name it may also be grown together with the end of the rest. */
const glued = pattern.gi`(?:${words})$`;
const begun = pattern.i`^(?:${words})`;
/** Capitals among small letters. */
const shouted =
  /[._+-]?[A-Z][A-Z_-]*(?:SPAM|JUNK|REMOVE|DELETE|ENTFERN|ESTO|QUESTO|CECI|ASTA)[A-Z_-]*|[._+-]?(?:REMOVE|DELETE|ENTFERN|SPAM)[A-Z_-]*/g;

/** The address without such a word: as it is when it has none, `undefined` when too little is left. `text` holds an `@`, and capitals as written. */
export function withoutDecoy(text: string): string | undefined {
  if (!suspect.test(text)) return text;
  const at = text.lastIndexOf('@');
  const [user, domain] = [text.slice(0, at), text.slice(at + 1).replace(/\.invalid$/i, '')];
  const name = calm(cleared(user)).replace(glued, '');
  const host = calm(cleared(domain));
  return name && host.includes('.') && !begun.test(name) ? `${trimmed(name)}@${trimmed(host)}` : undefined;
}

const calm = (text: string) => (pattern`\p{Ll}`.test(text) ? text.replace(shouted, '') : text);
const cleared = (text: string) => text.replace(part, '');
const trimmed = (text: string) => text.replace(/^[._+-]+|[._+-]+$/g, '');
