import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

test('bytes come back as they were, with padding and without', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
      expect(fromBase64(text.replace(/=+$/, ''))).toEqual(bytes);
    }),
    { numRuns: 1000 },
  );
});

test.each(['a', 'abcde', 'ab=', 'abc==', 'abcd=', 'ab==cd==', 'ab-_', 'ab cd', 'abcd\n', '====', 'ăbcd'])(
  '%j is not base64',
  (text) => {
    expect(fromBase64(text)).toBeUndefined();
  },
);
