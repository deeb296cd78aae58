import type { Db } from '../lib/db/schema.ts';
import type { Client } from '../lib/messages/contract.ts';

/** What a screen may do beyond drawing. A test hands over an object of a few functions. */
export type World = {
  client: Client;
  /** Read-only; opened after the worker has said `ready`. */
  db(): Promise<Db>;
  newId(): string;
  /** Epoch ms. */
  now(): number;
  /** Calls back after each write; returns how to stop. */
  onChanged(listener: () => void): () => void;
  /** Asks for the origins at once, in the click; false when refused. Firefox asks in the same breath whether data may leave. */
  requestOrigins(origins: string[]): Promise<boolean>;
  /** Gives the origins back, and in Firefox the leave to send data. */
  releaseOrigins(origins: string[]): Promise<boolean>;
  openPage(path: string): void;
  random(bytes: number): Uint8Array;
  subtle: Pick<SubtleCrypto, 'digest'>;
};
