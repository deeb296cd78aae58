import type { Settings } from '../settings/schema.ts';

type Merging = {
  here: Settings | undefined;
  file: Settings | undefined;
  /** Nobody is saved here yet. */
  fresh: boolean;
  /** How many do-not-contact hashes there are here, and in the file. */
  refusals: [here: number, file: number];
};

/**
 * The settings after a restore. A fresh database takes the file's, but never an address for a secret that was entered here for
 * another. Hashes mean nothing without their salt: the salts of both sides are kept while there are hashes made with them.
 */
export function mergedSettings({ here, file, fresh, refusals }: Merging): Settings | undefined {
  if (!here || !file) return here ?? file;
  const [base, other, hashesOfOther] = fresh ? [file, here, refusals[0]] : [here, file, refusals[1]];
  const salts = saltsOf(base);
  const more = hashesOfOther > 0 ? saltsOf(other).filter((salt) => !salts.includes(salt)) : [];
  return {
    ...base,
    ...(here.webhook && { webhook: here.webhook }),
    ...(more.length > 0 && { moreSalts: [...salts.slice(1), ...more] }),
  };
}

/** The salt of new hashes first, then those of restored ones. */
function saltsOf({ salt, moreSalts = [] }: Settings): string[] {
  return [salt, ...moreSalts];
}
