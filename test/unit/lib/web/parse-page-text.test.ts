import { expect, test } from 'vitest';
import { decodePage } from '#lib/web/decode-page.ts';
import { parsePageText } from '#lib/web/parse-page-text.ts';

const blocksOf = (html: string) => parsePageText(html).blocks.map((block) => block.replace(/\s+/g, ' ').trim());

test('the text of a page has a block for each paragraph, heading and cell, and none for words in a line', () => {
  expect(blocksOf('<h1>The ferry</h1><p>It is <b>a life</b>line&nbsp;for <a href="/">Holm</a>,<br>they say.<div>Now</div>')).toEqual([
    'The ferry',
    'It is a lifeline for Holm, they say.',
    'Now',
  ]);
  expect(blocksOf('<table><tr><td>one<td>two</table>')).toEqual(['one', 'two']);
});

test('what nobody sees is no text', () => {
  expect(
    blocksOf('<head><title>T</title></head><p>a<p hidden>b <i>c</i></p><style>d</style><noscript>e</noscript><template>f</template>'),
  ).toEqual(['a']);
});

test('the text of scripts is apart, with escapes resolved', () => {
  const { blocks, scripts } = parsePageText('<p>a<script>{"text":"\\u201ca lifeline\\u201d\\nfor \\"Holm\\""}</script>');
  expect([blocks, scripts]).toEqual([['a'], '{"text":"“a lifeline” for "Holm""}']);
});

test.each([
  ['its header', 'text/html; charset=windows-1251', ''],
  ['its meta element', 'text/html', '<meta charset="windows-1251">'],
  ['its header, if both do', 'text/html; charset=windows-1251', '<meta charset="utf-8">'],
])('the encoding of a page is the one that %s names', (_what, type, meta) => {
  const bytes = Buffer.concat([Buffer.from(meta), Buffer.from([0xca, 0xe8, 0xe5, 0xe2])]);
  expect(decodePage(bytes, type)).toBe(`${meta}Киев`);
});

test('a page that names no known encoding is read as UTF-8', () => {
  expect(decodePage(Buffer.from('Київ'), 'text/html; charset=unknown-8')).toBe('Київ');
  expect(decodePage(Buffer.from('Київ'), '')).toBe('Київ');
});
