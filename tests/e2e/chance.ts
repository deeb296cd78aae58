/** Chance that can be repeated: the same seed gives the same numbers, 0 ≤ x < 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of this run: told by `SEED`, or new and printed, so that a failure can be had again. */
export function seedOfRun(): number {
  return Number(process.env.SEED ?? Date.now() % 2 ** 31);
}
