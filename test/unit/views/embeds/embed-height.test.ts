import { expect, test } from 'vitest';
import type { Embed } from '#views/embeds/embed.ts';
import { estimateHeight } from '#views/embeds/embed-height.ts';

const EMPTY: Embed = {
  page: '/glossary/pier/',
  title: 'Pier',
  isLater: false,
  lines: [{ style: 'text', html: 'A pier.' }],
  events: [],
  map: undefined,
  topics: [],
  sources: [],
  more: 'More',
  days: ['Told as things stood on 5 March 2020.'],
};
const heightOf = (parts: Partial<Embed>) => estimateHeight({ ...EMPTY, ...parts }, 'The ferry stays');
const line = (words: number, style: 'text' | 'quotation' = 'text') => ({ style, html: Array(words).fill('ferry').join(' ') }) as const;
const source = { number: 1, name: 'The Gazette', date: '5 March 2020', href: '/references/gazette/' };

test('a frame is as high as its text is long on a narrow phone, in steps of ten pixels', () => {
  const heights = [
    heightOf({}),
    heightOf({ lines: [line(70)] }),
    heightOf({ lines: [line(140)] }),
    heightOf({ lines: [line(70, 'quotation')] }),
  ];
  expect(heights).toMatchInlineSnapshot(`
    [
      150,
      350,
      590,
      440,
    ]
  `);
});

test('marks and tags take no room, and numbers of sources little', () => {
  const marked = '<span class="statement" id="s1">A pier.<sup class="cite"><a href="/article/#p1">1</a></sup></span>';
  expect(heightOf({ lines: [{ style: 'text', html: marked }] })).toBe(heightOf({}));
});

test('a word that is longer than a line is broken', () => {
  expect(heightOf({ lines: [{ style: 'text', html: 'n'.repeat(140) }] })).toBeGreaterThan(
    heightOf({ lines: [{ style: 'text', html: 'n'.repeat(60) }] }),
  );
});

test('each source has a line, which can be pressed; more than four are folded', () => {
  const withSources = (count: number) => heightOf({ sources: Array<typeof source>(count).fill(source) });
  expect([1, 2, 3, 4, 5, 50].map((count) => withSources(count) - withSources(0))).toEqual([30, 60, 90, 120, 30, 30]);
});

test('of topics one is open at a time, and there is room for the longest', () => {
  const topic = (sentences: number) => ({ label: 'Money', positions: Array(sentences).fill({ name: 'Holm', html: line(12).html }) });
  expect(heightOf({ topics: [topic(1), topic(9), topic(2)] })).toBe(heightOf({ topics: [topic(9), topic(1), topic(1)] }));
  expect(heightOf({ topics: [topic(9), topic(9)] })).toBeGreaterThan(heightOf({ topics: [topic(9), topic(1)] }) - 10);
});
