import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Renderer } from '@takumi-rs/core';
import { expect, test } from 'vitest';
import { CARD_COLOURS, layOutCard, type CardNode } from '#exports/cards/lay-out-card.ts';
import { CARD_FONTS } from '#astro/fonts.ts';
import { CARD_SIZE, type Card } from '#exports/cards/card.ts';
import { ODD_NAMES } from '../../../support/copies/odd-names.ts';

const frame = { title: 'The ferry stays', address: 'ferry.example.org', serif: 'serif-1', sans: 'sans-1' };
const cardOf = (changes: Partial<Card>): Card => ({
  page: '/',
  label: 'Questions',
  title: 'Why?',
  text: '',
  isQuotation: false,
  isLater: false,
  ...changes,
});
const lay = (changes: Partial<Card>) => layOutCard(cardOf(changes), frame);
const nodesOf = (node: CardNode): CardNode[] => [node, ...(node.type === 'container' ? node.children.flatMap(nodesOf) : [])];
const textsOf = (node: CardNode) => nodesOf(node).flatMap((each) => (each.type === 'text' ? [each] : []));

test('a card shows its label, its title, its text, and the name and address of the site', () => {
  expect(textsOf(lay({ text: 'Because.' })).map(({ text }) => text)).toEqual([
    'Questions',
    'Why?',
    'Because.',
    'The ferry stays',
    'ferry.example.org',
  ]);
  expect(textsOf(lay({})).map(({ text }) => text)).not.toContain('');
});

test('the longer a title, the smaller it is', () => {
  const sizes = [10, 60, 110, 190, 260].map((length) => textsOf(lay({ title: 'word '.repeat(length / 5) }))[1]?.style['fontSize']);
  expect(sizes).toEqual([84, 68, 54, 46, 38]);
});

test('title and text fit above the name of the site', async () => {
  const renderer = new Renderer();
  const families = await Promise.all(
    CARD_FONTS.serif.map(async (file, index) => {
      await renderer.registerFont({ name: `serif-${index}`, data: readFileSync(fileURLToPath(import.meta.resolve(file))) });
      return `serif-${index}`;
    }),
  );
  const titles = [
    ...Object.values(ODD_NAMES),
    'W'.repeat(40),
    'MMMMM '.repeat(15),
    'It is a little illicit till. '.repeat(12),
    'The ferry stays',
  ];
  for (const title of titles)
    for (const text of ['', 'Yes.', 'Many more words about the ferry of Holm. '.repeat(9)]) {
      const card = layOutCard(cardOf({ title, text }), { ...frame, serif: families.join() });
      const [texts, foot] = (await renderer.measure(card, CARD_SIZE)).children;
      const used = texts?.children.at(-1);
      expect((used?.transform[5] ?? 0) + (used?.height ?? 0), title).toBeLessThanOrEqual(foot?.transform[5] ?? 0);
      expect((foot?.transform[5] ?? 0) + (foot?.height ?? 0), title).toBeLessThanOrEqual(CARD_SIZE.height - 40);
    }
});

test('a text that is too long ends with an ellipsis after a word', () => {
  expect(textsOf(lay({ text: 'The council keeps the ferry. '.repeat(20) }))[2]?.text).toMatch(/[a-z] …$/);
});

test('what came after the article has a double rule', () => {
  const rules = (card: CardNode) => nodesOf(card).filter(({ style }) => style['position'] === 'absolute');
  expect(rules(lay({}))).toHaveLength(0);
  expect(rules(lay({ isLater: true }))).toHaveLength(2);
});

test('the colours are those of the light pages', () => {
  const css = readFileSync('src/styles/theme.css', 'utf8');
  for (const [name, colour] of Object.entries(CARD_COLOURS)) expect(css).toContain(`--color-${name}: light-dark(${colour},`);
});
