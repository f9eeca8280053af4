import { expect, test } from 'vitest';
import { hashText } from '#lib/text/hash-text.ts';

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('“%s” has the hash that the authors of FNV publish', (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

test('a text beyond ASCII is hashed by its UTF-8 bytes, with integers', () => {
  const slow = [...new TextEncoder().encode('“Zürich” – 漢字 🚢'.repeat(50))].reduce(
    (hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n),
    0xcbf29ce484222325n,
  );
  expect(hashText('“Zürich” – 漢字 🚢'.repeat(50))).toBe(slow.toString(16).padStart(16, '0'));
});
