import { fromBase64, toBase64 } from '../model/base64.ts';

/** Bytes turned to base64 at a time: whole groups, and no more arguments than a call takes. */
const piece = 3 * 8192;

/** Text as base64 of its gzip (RFC 1952): a message of the browser holds 64 MB at most, a backup may be larger. */
export async function packed(text: string): Promise<string> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(zipped).arrayBuffer());
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    toBase64(bytes.subarray(at * piece, (at + 1) * piece)),
  );
  return pieces.join('');
}

/**
 * The way back. `undefined` for what is no gzip, or would be longer than `cap` UTF-16 units: unpacking stops there, as a few bytes
 * can stand for gigabytes.
 */
export async function unpacked(base64: string, cap: number): Promise<string | undefined> {
  const bytes = fromBase64(base64);
  if (!bytes) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const part of chunks(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))) {
      text += decoder.decode(part, { stream: true });
      if (text.length > cap) return undefined;
    }
    return text + decoder.decode();
  } catch {
    return undefined; // damaged, or cut short
  }
}

/** Streams are not iterable in every browser. */
async function* chunks(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    void reader.cancel().catch(() => {});
  }
}
