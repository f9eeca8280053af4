import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compareWidths, measureFont, type FontMeasures } from '#lib/fonts/measure-font.ts';
import { CUTS, writeStandIn } from '#lib/fonts/stand-in.ts';

const read = (file: string) => readFileSync(fileURLToPath(import.meta.resolve(file)));
const font = (widths: Record<string, number>): FontMeasures => ({ ascent: 0.9, descent: 0.3, widthOf: (character) => widths[character] });
const [regular, bold, italic] = CUTS;

test('a font is measured in em, at the weight that is asked for', async () => {
  const vollkorn = read('@fontsource-variable/vollkorn/files/vollkorn-latin-wght-normal.woff2');
  const [light, heavy] = [await measureFont(vollkorn, 400), await measureFont(vollkorn, 600)];
  expect([light.ascent, light.descent]).toEqual([0.952, 0.441]);
  expect(heavy.widthOf('n')).toBeGreaterThan(light.widthOf('n') ?? Infinity);
  expect(light.widthOf('я')).toBeUndefined();
});

test('a font with one weight is measured as it is', async () => {
  const tinos = await measureFont(read('@fontsource/tinos/files/tinos-cyrillic-400-normal.woff2'), 400);
  expect(tinos.widthOf('К')).toBeCloseTo(0.667, 3);
});

test('widths are compared by how often each character stands in the text', () => {
  const [wide, narrow] = [font({ a: 0.6, i: 0.2 }), font({ a: 0.5, i: 0.2 })];
  expect(compareWidths(wide, narrow, new Map([['a', 1]]))).toBeCloseTo(1.2);
  expect(
    compareWidths(
      wide,
      narrow,
      new Map([
        ['a', 1],
        ['i', 5],
      ]),
    ),
  ).toBeCloseTo(1.6 / 1.5);
});

test('characters that only one of the fonts has do not count', () => {
  expect(
    compareWidths(
      font({ a: 1 }),
      font({ a: 1, я: 9 }),
      new Map([
        ['a', 1],
        ['я', 1],
      ]),
    ),
  ).toBe(1);
  expect(
    compareWidths(
      font({ a: 1 }),
      font({ я: 1 }),
      new Map([
        ['a', 1],
        ['я', 1],
      ]),
    ),
  ).toBeUndefined();
});

test('a stand-in has the width of the font and the height of its line', () => {
  const [wide, narrow] = [font({ a: 0.6 }), font({ a: 0.5 })];
  const counts = new Map([['a', 1]]);
  expect(writeStandIn({ family: 'Holm2', cut: italic ?? regular!, names: ['Times', 'Tinos'] }, wide, narrow, counts)).toBe(
    '@font-face{font-family:Holm2;src:local("Times Italic"),local("Tinos Italic");font-weight:400;font-style:italic;size-adjust:120%;ascent-override:75%;descent-override:25%}',
  );
  expect(writeStandIn({ family: 'Holm2', cut: bold!, names: ['Times'], range: 'U+400-4FF' }, wide, narrow, counts)).toBe(
    '@font-face{font-family:Holm2;src:local("Times Bold");unicode-range:U+400-4FF;font-weight:600;size-adjust:120%;ascent-override:75%;descent-override:25%}',
  );
});

test('there is no stand-in for a script that the text does not have', () => {
  expect(writeStandIn({ family: 'Holm2', cut: regular!, names: ['Times'] }, font({ я: 1 }), font({ я: 1 }), new Map([['a', 1]]))).toBe('');
});
