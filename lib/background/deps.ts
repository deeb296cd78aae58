import type { Browser } from '../browser.ts';
import type { Db } from '../db/schema.ts';
import type { Lexicon } from '../extract/extract.ts';
import type { NumberingPlans } from '../extract/fields/phones/phone-number.ts';
import type { RequestFn } from '../sync/ledger.ts';

/** The world, as the use-cases see it. Each takes the Pick it needs; tests hand over a fake clock, id source and chance. */
export type Deps = {
  db(): Promise<Db>;
  /** Epoch ms. */
  now(): number;
  newId(): string;
  random(bytes: number): Uint8Array;
  /** 0 ≤ x < 1. */
  chance(): number;
  subtle: SubtleCrypto;
  locks: Pick<LockManager, 'request'>;
  /** The only way out; every request is entered in the ledger. */
  request: RequestFn;
  lexicon(): Promise<Lexicon>;
  plans(): Promise<NumberingPlans>;
  browser: Browser;
  /** Says to open pages that something was written. */
  changed(): void;
  online(): boolean;
};
