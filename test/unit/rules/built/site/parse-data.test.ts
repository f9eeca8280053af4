import { expect, test } from 'vitest';
import { parseJsonFile } from '#rules/built/site/parse-data.ts';

const FRAME = '<iframe src="https://ferry.example.org/embed/pier/" title="The pier · The ferry stays" width="100%"></iframe>';
const oembed = (changes: object = {}) =>
  JSON.stringify({ type: 'rich', version: '1.0', title: 'The pier', provider_name: 'The ferry stays', html: FRAME, ...changes });

test('of an oEmbed document, the frame is fetched, and its title is a text', () => {
  const { kind, pointers, texts } = parseJsonFile(oembed());
  expect(kind).toBe('data');
  expect(pointers).toEqual([{ kind: 'asset', element: 'iframe', attribute: 'src', value: 'https://ferry.example.org/embed/pier/' }]);
  expect(texts).toEqual(['The pier', 'The ferry stays', 'The pier · The ferry stays'].map((text) => ({ kind: 'oEmbed document', text })));
});

test('only the texts that their format calls HTML are read as HTML', () => {
  const title = 'Is <b> & </title> bold?';
  const item = { title, content_html: '<p>Is &lt;b> bold?</p>' };
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: [item] });
  const textsIn = (json: string) => parseJsonFile(json).texts.map(({ text }) => text);
  expect(textsIn(oembed({ title, html: '' }))).toEqual([title, 'The ferry stays']);
  expect(textsIn(feed)).toEqual([title, title, 'Is <b> bold?']);
});

test('other JSON, also of another version or broken, has no texts of its own', () => {
  for (const json of [oembed({ version: '2.0' }), oembed().slice(0, -1), '{"title":"The pier"}'])
    expect(parseJsonFile(json).texts).toEqual([]);
});
