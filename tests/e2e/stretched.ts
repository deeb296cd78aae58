import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import english from '../../lib/i18n/en.json' with { type: 'json' };
import type { Message } from '../../lib/i18n/text.ts';
import { extension } from './session.ts';

/** Each word is two fifths longer, which is what a translation may need; placeholders stay as they are. */
function stretched(message: Message): Message {
  if (typeof message !== 'string') {
    return Object.fromEntries(Object.entries(message).map(([form, text]) => [form, stretched(text) as string])); // plural forms are text
  }
  return message.replace(/\{\w+\}|\p{L}+/gu, (part) =>
    part.startsWith('{') ? part : part + part.slice(0, Math.ceil(part.length * 0.4)).toLowerCase(),
  );
}

/** A copy of the build in which Spanish is stretched English. Returns its folder, which the caller removes. */
export function stretchedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-'));
  cpSync(extension, folder, { recursive: true });
  const [chunk] = readdirSync(join(folder, 'chunks')).filter((file) => /^es-[\w-]+\.js$/.test(file));
  if (!chunk) throw new Error('the build has no chunk with the Spanish catalogue');
  const catalogue = Object.fromEntries(Object.entries(english).map(([key, message]) => [key, stretched(message)]));
  writeFileSync(join(folder, 'chunks', chunk), `export default ${JSON.stringify(catalogue)};`);
  return folder;
}
