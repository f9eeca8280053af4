import { expect, test } from 'vitest';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

test.each<[what: string, bytes: Uint8Array, text: string]>([
  ['an empty file', bytesOf(), ''],
  ['characters of one to four bytes', bytesOf('aé€𝄞'), 'aé€𝄞'],
  ['a byte order mark, which is dropped', bytesOf(BYTE_ORDER_MARK, 'a'), 'a'],
  ['a replacement character that somebody wrote', bytesOf('a\ufffdb'), 'a\ufffdb'],
  ['the character NUL', bytesOf('a\0b'), 'a\0b'],
])('%s is decoded', (_, bytes, text) => {
  expect(decodeUtf8(bytes)).toEqual({ ok: true, text });
});

test.each<[what: string, bytes: Uint8Array, line: number, column: number]>([
  ['a byte of Latin-1', bytesOf('caf', [0xe9], ' x'), 1, 4],
  ['a byte on a later line', bytesOf('one\ntwo\r\nth', [0xff], 'ree\n'), 3, 3],
  ['a character cut off at the end of the file', bytesOf('ab', [0xe2, 0x82]), 1, 3],
  ['a character cut off at the end of a line', bytesOf('ab', [0xe2, 0x82], '\ncd'), 1, 3],
  ['a byte behind accented letters', bytesOf('éé', [0xff]), 1, 3],
  ['a byte behind a character outside the basic plane, which counts as two columns', bytesOf('𝄞', [0xff]), 1, 3],
  ['a byte on a line behind one with such a character', bytesOf('𝄞 𝄞\nab', [0xff]), 2, 3],
  ['a byte behind a byte order mark', bytesOf(BYTE_ORDER_MARK, 'ab', [0xff]), 1, 3],
  ['a byte on a line behind a byte order mark', bytesOf(BYTE_ORDER_MARK, 'ab\nc', [0xff]), 2, 2],
  ['a byte that begins like the character that stands for broken ones', bytesOf('a', [0xef, 0xff]), 1, 2],
  ['an overlong form', bytesOf('a', [0xc0, 0xaf]), 1, 2],
  ['a surrogate', bytesOf('a', [0xed, 0xa0, 0x80]), 1, 2],
  ['UTF-16', bytesOf([0xff, 0xfe, 0x61, 0x00]), 1, 1],
])('%s is reported at its place', (_, bytes, line, column) => {
  expect(decodeUtf8(bytes)).toEqual({ ok: false, place: { line, column } });
});

test('bytes are decoded exactly if the platform decodes them, to the same text', () => {
  const chunk = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => bytesOf(text)),
  );
  checkProperty(
    fc.array(chunk, { maxLength: 6 }).map((chunks) => bytesOf(...chunks.map((bytes) => [...bytes]))),
    (bytes) => {
      const decoded = decodeUtf8(bytes);
      expect(decoded.ok ? decoded.text : undefined).toBe(decodeStrictly(bytes));
    },
    500,
  );
});

test('in any text, an invalid byte is found exactly at its place', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '€', '𝄞', ' ', '\n', '\ufffd', '\ufeff') });
  checkProperty(fc.tuple(text, text), ([before, after]) => {
    const visible = before.replace(/^\ufeff/, '');
    const lines = visible.split('\n');
    expect(decodeUtf8(bytesOf(before, [0xff], after))).toEqual({
      ok: false,
      place: { line: lines.length, column: lines.at(-1)!.length + 1 },
    });
  });
});

test('an invalid byte at the end of a very long line is found fast', () => {
  const long = 1_000_000;
  const bytes = new Uint8Array(long + 1).fill(0x61).with(long, 0xff);
  expect(decodeUtf8(bytes)).toEqual({ ok: false, place: { line: 1, column: long + 1 } });
});

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
