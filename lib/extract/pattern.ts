/**
 * A pattern over letters of any script: written as a regular expression with the flag `u` is, and made when it is first asked.
 *
 * Engines build `\p{L}` anew in each pattern, with its thousands of letters beyond the basic plane, and under `iu` look up the cases of
 * each letter: a worker that was just woken spent half of its first lift on that. So properties are written out here once, for the
 * basic plane (U+0000 to U+FFFF), and the pattern does without the flag. What a class leaves out still takes a character from beyond
 * that plane as one, not as its two halves; bounds as of `.{0,40}` count it as two.
 */
export class Pattern {
  readonly source: string;
  /** Those of a regular expression, but `u`. */
  readonly flags: string;
  private made: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  /** For what takes nothing but a regular expression. */
  get regExp(): RegExp {
    this.made ??= made(this.source, this.flags);
    return this.made;
  }

  test(text: string): boolean {
    return this.regExp.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.regExp.exec(text);
  }

  get lastIndex(): number {
    return this.regExp.lastIndex;
  }

  set lastIndex(at: number) {
    this.regExp.lastIndex = at;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.regExp);
  }

  [Symbol.replace](text: string, by: string | ((match: string, ...rest: string[]) => string)): string {
    return typeof by === 'string' ? text.replace(this.regExp, by) : text.replace(this.regExp, by);
  }

  [Symbol.search](text: string): number {
    return text.search(this.regExp);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.regExp, limit);
  }
}

const standing = new Map<TemplateStringsArray, Pattern>();

const withFlags =
  (flags: string) =>
  (strings: TemplateStringsArray, ...parts: string[]): Pattern => {
    const found = standing.get(strings);
    if (found) return found;
    const fresh = new Pattern(sourceOf(strings, parts), flags);
    if (!parts.length) standing.set(strings, fresh);
    return fresh;
  };

/** pattern`\p{Lu}\S+` or, with flags, pattern.gi`…`. Parts are put in as they are. One without parts is made once, wherever it stands. */
export const pattern = Object.assign(withFlags(''), {
  i: withFlags('i'),
  g: withFlags('g'),
  gi: withFlags('gi'),
  y: withFlags('y'),
});

/** A back quote has to be escaped in a template, and must not be in a pattern. */
const sourceOf = (strings: TemplateStringsArray, parts: string[]) =>
  String.raw(strings, ...parts).replaceAll('\\`', '`');

/** The properties that are written out. Others, as of emoji, are of characters beyond the basic plane for the most part. */
const letters = /^(?:L|Lu|Ll|Lo|M|N|Script=\w+)$/;
const writtenApart = /\[\^?(?:\\[\s\S]|[^\\\]])*\]|\\(?:[pP]\{[^}]+\}|[\s\S])|ß/g;
const onlyWithFlag = /\\[pP]\{|\\u\{|[\ud800-\udfff]/;

function made(source: string, flags: string): RegExp {
  const anyCase = flags.includes('i');
  const plain = source.replace(writtenApart, (part) => {
    const [, sign, name = ''] = /^\\([pP])\{(.+)\}$/.exec(part) ?? [];
    if (letters.test(name)) return sign === 'P' ? noneOf(ranges(name, anyCase)) : `[${ranges(name, anyCase)}]`;
    // Of this one an engine knows no capital without the flag
    if (part === 'ß' && anyCase) return '[ẞß]';
    if (part[0] !== '[') return part;
    const held = anyCase ? part.replace('ß', 'ẞß') : part;
    const all = held
      .slice(1, -1)
      .replace(/\\p\{(.+?)\}/g, (as, name) => (letters.test(name) ? ranges(name, anyCase) : as));
    return all[0] === '^' ? noneOf(all.slice(1)) : `[${all}]`;
  });
  return new RegExp(plain, onlyWithFlag.test(plain) ? `${flags}u` : flags);
}

/** Two halves of one character are one that is none of these, unless all that is no word, space or digit is. */
const noneOf = (all: string) =>
  /\\[DSW]/.test(all) ? `[^${all}]` : String.raw`(?:[\ud800-\udbff][\udc00-\udfff]|[^\ud800-\udfff${all}])`;

const known = new Map<string, string>();

/** The characters of the basic plane that have a property, as what a class holds. In any case, capitals are small letters too. */
function ranges(name: string, anyCase: boolean): string {
  if (anyCase && (name === 'Lu' || name === 'Ll')) return ranges('Lu', false) + ranges('Ll', false);
  let all = known.get(name);
  if (all === undefined) {
    const one = `\\p{${name}}`;
    // What no letter has yet been given is no reason to end a range
    const runs = basicPlane().match(new RegExp(`${one}(?:[${one}\\p{Cn}]*${one})?`, 'gu')) ?? [];
    all = runs.map((run) => (run.length < 3 ? run : `${run[0]}-${run.at(-1)}`)).join('');
    known.set(name, all);
  }
  return all;
}

let plane: string | undefined;
/** All characters of the basic plane in order, without the halves of those beyond it. */
function basicPlane(): string {
  const codes = () => Uint16Array.from({ length: 0x10000 - 0x800 }, (_, at) => (at < 0xd800 ? at : at + 0x800));
  plane ??= new TextDecoder('utf-16le').decode(codes());
  return plane;
}
