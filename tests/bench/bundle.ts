import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The reader as one script that defines `globalThis.readPage`. */
export async function bundledRead(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL('./read-entry.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}
