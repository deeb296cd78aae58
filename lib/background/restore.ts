import type { Input, Output } from '../messages/contract.ts';
import type { Deps } from './deps.ts';

export async function restore(
  _: Input<'restore'>,
  { changed }: Pick<Deps, 'db' | 'changed'>,
): Promise<Output<'restore'>> {
  changed();
  return { added: 0, kept: 0 };
}
