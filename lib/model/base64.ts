/** RFC 4648 §4, padded. For secrets and hashes: a few dozen bytes, not megabytes. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** `undefined` when the text is not base64 of RFC 4648 §4; missing padding is forgiven, other alphabets are not. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const digits = text.replace(/={1,2}$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1) return undefined;
  if (text.length > digits.length && text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
}
