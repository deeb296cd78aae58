/** Tells open pages that what they show has changed; they read again. Nothing is lost when nobody listens. */
export const changedChannel = 'assay-changed';

export type Channel = Pick<BroadcastChannel, 'postMessage'>;

export function tellChanged(channel: Channel): void {
  channel.postMessage('changed');
}

/** Calls back after each change; returns how to stop. */
export function onChanged(channel: BroadcastChannel, listener: () => void): () => void {
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}
