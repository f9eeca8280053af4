import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { CARD_FONTS } from '#astro/fonts.ts';
import type { Card } from '#exports/cards/card.ts';
import { createCardRenderer } from '#node/cards/card-renderer.ts';
import { makeSite } from '../../../support/entries.ts';
import { ODD_NAMES } from '../../../support/copies/odd-names.ts';

const scratch = mkdtempSync(join(tmpdir(), 'backgrounder-cards-'));
afterAll(() => rmSync(scratch, { recursive: true }));
let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(scratch, 'cache-')), 'cards');
});

const open = (settings = {}) => createCardRenderer(makeSite(settings), CARD_FONTS, folder);
const card = (changes: Partial<Card> = {}): Card => ({
  page: '/briefings/ferry/',
  label: 'Questions',
  title: 'Will the ferry stay?',
  text: 'Yes.',
  isQuotation: false,
  isLater: false,
  ...changes,
});

test('a card is a PNG of 1200 × 630 pixels', async () => {
  const titles = [
    'Will the ferry stay?',
    '«Мы надеемся, что коллеги нас услышат» — Їжак',
    ODD_NAMES.long,
    ODD_NAMES.unbroken,
    ODD_NAMES.marks,
  ];
  for (const title of titles)
    expect(imageSize(await open().render(card({ title, isLater: true })))).toMatchObject({ type: 'png', width: 1200, height: 630 });
});

test('a card is drawn once, until something about it changes', async () => {
  const first = open();
  const drawn = await first.render(card());
  expect(first.finish()).toEqual({ drawn: 1, cached: 0 });
  const second = open();
  expect(Buffer.from(await second.render(card()))).toEqual(Buffer.from(drawn));
  expect(second.finish()).toEqual({ drawn: 0, cached: 1 });
  const changed = open({ title: 'The ferry goes' });
  await changed.render(card());
  expect(changed.finish()).toEqual({ drawn: 1, cached: 0 });
  expect(readdirSync(folder)).toHaveLength(1); // what no page shows any more is gone
});

test('a stored card that is broken, cut off or another’s is drawn again', async () => {
  const first = open();
  const [one, two] = [await first.render(card()), await first.render(card({ title: 'Who pays?' }))];
  const files = readdirSync(folder).map((name) => join(folder, name));
  const stored = files.map((file) => readFileSync(file));
  const damages: ((bytes: Buffer, other: Buffer) => Buffer)[] = [
    (bytes) => bytes.subarray(0, 500),
    (bytes) => Buffer.concat([bytes.subarray(0, 400), Buffer.from('x'), bytes.subarray(401)]),
    (_, other) => other,
    () => Buffer.alloc(0),
  ];
  for (const damage of damages) {
    files.forEach((file, index) => writeFileSync(file, damage(stored[index] as Buffer, stored[1 - index] as Buffer)));
    const again = open();
    expect([await again.render(card()), await again.render(card({ title: 'Who pays?' }))].map((each) => Buffer.from(each))).toEqual(
      [one, two].map((each) => Buffer.from(each)),
    );
    expect(again.finish()).toEqual({ drawn: 2, cached: 0 });
  }
});

test('without a folder to write to, cards are drawn each time', async () => {
  writeFileSync(folder, 'a file');
  expect(imageSize(await open().render(card())).type).toBe('png');
});

test.each([
  ['marks', undefined],
  ['long', undefined],
  ['emoji', '👩‍👩‍👧‍👦'],
  ['combining', 'ọ́'],
  ['hebrew', 'ש'],
] as const)('of the odd name “%s”, the fonts lack %s', async (kind, lacking) => {
  expect(await open().findUncovered(card({ title: ODD_NAMES[kind] }))).toBe(lacking);
});

test('marks of direction and joining need no font, and every text of a card counts', async () => {
  expect(await open().findUncovered(card({ title: '\u200fFerry\u200d\u00ad' }))).toBeUndefined();
  expect(await open().findUncovered(card({ text: '漢' }))).toBe('漢');
  expect(await open().findUncovered(card({ label: '漢' }))).toBe('漢');
  expect(await open({ title: '漢' }).findUncovered(card())).toBe('漢');
});
