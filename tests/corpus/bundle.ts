import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Makes the one script (IIFE) that defines `readPage` and `extractContacts`; returns its path. */
export async function bundle(): Promise<string> {
  const outDir = resolve(root, '.output/corpus');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: resolve(import.meta.dirname, 'entry.ts'),
        formats: ['iife'],
        name: 'assay',
        fileName: () => 'extract.js',
      },
    },
  });
  return resolve(outDir, 'extract.js');
}

if (import.meta.main) console.log(await bundle());
