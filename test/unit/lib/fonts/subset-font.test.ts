import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fontverter from 'fontverter';
import { expect, test } from 'vitest';
import { addCharacters, startCharacters, subsetFont } from '#lib/fonts/subset-font.ts';
import { renameFont } from '#lib/fonts/rename-font.ts';

const face = readFileSync(
  fileURLToPath(import.meta.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2')),
);
const REGULAR = [400, 400] as const;
const kyiv = await subsetFont(face, new Set('Київ'), REGULAR);

test('fewer characters make a smaller file', async () => {
  const kyivAndParis = await subsetFont(face, new Set('КиївПариж'), REGULAR);
  expect(kyiv.length).toBeLessThan(kyivAndParis.length);
  expect(kyivAndParis.length).toBeLessThan(face.length);
});

test('fewer weights make a smaller file', async () => {
  const [toSemibold, toBlack] = [await subsetFont(face, new Set('Київ'), [400, 600]), await subsetFont(face, new Set('Київ'), [200, 900])];
  expect(kyiv.length).toBeLessThan(toSemibold.length);
  expect(toSemibold.length).toBeLessThan(toBlack.length);
});

test('the same characters give the same file, in any order', async () => {
  expect(await subsetFont(face, new Set('вїиК'), REGULAR)).toEqual(kyiv);
});

test('a subset keeps its copyright and licence, but not the reserved font name', async () => {
  const names = readNames(await fontverter.convert(kyiv, 'truetype'));
  expect(names.get(0)).toContain('Adobe');
  expect(names.get(14)).toBe('http://scripts.sil.org/OFL');
  expect([1, 3, 4, 6].map((id) => names.get(id))).toEqual(['Subset', 'Subset', 'Subset', 'Subset']);
});

test('a name longer than the old one is cut, and nothing else in the file changes', async () => {
  const old = await fontverter.convert(kyiv, 'truetype');
  const renamed = renameFont(old, 'Overlong');
  expect(readNames(renamed).get(4)).toBe('Overlo');
  expect(renamed.length).toBe(old.length);
  expect(renamed.filter((byte, index) => byte !== old[index]).length).toBeLessThan(30);
});

test('a file that is not a font is rejected', () => {
  expect(() => renameFont(new Uint8Array(64), 'Holm')).toThrow('The font has no table “name”.');
});

test('the characters of a text are collected, with those of a keyboard and invisible ones', () => {
  const characters = startCharacters();
  addCharacters('“Київ” Erdoğan 🇺🇦', characters);
  for (const character of ['“', 'ї', 'ğ', '🇺', 'a', '~', ' ', '\u00a0', '\u00ad']) expect(characters).toContain(character);
  expect(characters).not.toContain('Ж');
});

/** The English names of a TrueType file by their number, as OpenType's `name` table has them. */
function readNames(file: Uint8Array): Map<number, string> {
  const bytes = Buffer.from(file);
  const table = bytes.readUInt32BE(bytes.indexOf('name', 12, 'latin1') + 8);
  const texts = table + bytes.readUInt16BE(table + 4);
  return new Map(
    Array.from({ length: bytes.readUInt16BE(table + 2) }, (_, index) => {
      const [id = 0, length = 0, offset = 0] = [6, 8, 10].map((at) => bytes.readUInt16BE(table + 6 + index * 12 + at));
      return [id, new TextDecoder('utf-16be').decode(bytes.subarray(texts + offset, texts + offset + length))];
    }),
  );
}
