import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of this folder with all it imports as one script, to be evaluated in a page. */
export async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${file} was not bundled`);
  return output.output[0].code;
}
