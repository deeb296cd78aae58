import { fromBase64 } from '../model/base64.ts';
import type { Field } from '../model/contact.ts';
import type { Source } from '../model/source.ts';

/** Bytes of the salt of the do-not-contact hashes. */
const saltLength = 32;
/** Nothing we write nests deeper; a database may refuse to clone what does. */
const deepest = 64;

export function isBase64(text: string): boolean {
  return fromBase64(text) !== undefined;
}

export function isSalt(text: string): boolean {
  return fromBase64(text)?.length === saltLength;
}

/** Of text that was checked with `isBase64`. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64(text) ?? new Uint8Array();
}

/** Web sites are absolute http(s) addresses everywhere in the program; nothing that is shown as a link may run as a script. */
export function safeAddresses({ fields, source }: { fields: readonly Field[]; source?: Source }): boolean {
  const shown = fields.flatMap(({ name, value, evidence }) =>
    name === 'profile' ? [value, evidence?.url] : [evidence?.url],
  );
  return (
    fields.every(({ name, value }) => name !== 'website' || /^https?:$/.test(schemeOf(value))) &&
    [...shown, source?.url].every((address) => !/^(?:javascript|vbscript):$/.test(schemeOf(address ?? '')))
  );
}

/**
 * Why parsed JSON must not be used at all: a member named `__proto__` would become a prototype in careless hands, and what
 * nests too deep overflows the stack of whoever walks it. `undefined` when there is nothing against it.
 */
export function unsafeShape(parsed: unknown): string | undefined {
  let level: object[] = isObject(parsed) ? [parsed] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return 'nested too deep';
    if (level.some((value) => Object.hasOwn(value, '__proto__'))) return '__proto__';
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function schemeOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : '';
}
