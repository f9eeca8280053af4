import { expect, test } from 'vitest';
import { fillIn, makeDossier } from '../../../support/entries.ts';
import { parseMdx } from '#dossier/prose/prose.ts';
import type { Language } from '#schemas/languages.ts';
import { inlineHtml } from '#views/page/inline-markup.ts';
import { markHeadings } from '#views/page/mark-headings.ts';

const CONTENT = fillIn({ 'references/gazette-2020.yaml': 'digest: Two boats carry 8,500 people a year.' });

const mark = (body: string, language: Language = 'en-GB') => markHeadings(parseMdx(body).children, makeDossier(CONTENT, { language }));
const idsOf = (...given: Parameters<typeof mark>) => mark(...given).map(({ marked }) => marked.data?.hProperties?.['id']);

test('a heading has its words as its fragment, whatever stands before it', () => {
  expect(idsOf('## Who voted?\n\nAda.\n\n### “Łódź” & *more*')).toEqual(['who-voted', 'lodz-and-more']);
  expect(idsOf('## First\n\n## Who voted?')).toEqual(['first', 'who-voted']);
});

test('a heading is romanised as the language of the site does', () => {
  expect([...idsOf('## Голоси', 'uk'), ...idsOf('## Голоси')]).toEqual(['holosy', 'golosi']);
});

test('equal headings are counted, and one without letters has a fragment, too', () => {
  expect(idsOf('## Ends\n\n## Ends\n\n## ???')).toEqual(['ends', 'ends-2', expect.stringMatching(/^h[0-9a-z]{6}$/)]);
});

test('a number behind a repeated heading is one that no other heading has', () => {
  expect(idsOf('## Talks\n\n## Talks 2\n\n## Talks')).toEqual(['talks', 'talks-2', 'talks-3']);
});

test('a heading leaves the fragments of other parts of the page to them', () => {
  expect(idsOf('## Sources\n\n## Terms and content\n\n## Content')).toEqual(['sources-2', 'terms-and-content', 'content-2']);
});

test('a heading leaves the fragments of the sources and names that a page lists to them', () => {
  expect(idsOf('## Source p1\n\n## Source gazette-2020\n\n## Term: actors Ada Quill\n\n## Source p1')).toEqual([
    'source-p1-2',
    'source-gazette-2020-2',
    'term-actors-ada-quill-2',
    'source-p1-3',
  ]);
  expect(idsOf('## Source of the delay\n\n## Source p99\n\n## Term actors use')).toEqual([
    'source-of-the-delay',
    'source-p99',
    'term-actors-use',
  ]);
});

test('headings inside a block are found', () => {
  expect(idsOf('<Later>\n\n## After\n\n</Later>')).toEqual(['after']);
});

test('a link to itself follows the words', () => {
  const [heading] = mark('## Who *voted*?');
  expect(inlineHtml(heading!.marked.children)).toBe(
    'Who <em>voted</em>? <a class="own-place" href="#who-voted" aria-label="Link to this part">¶</a>',
  );
});
