import { expect, test } from 'vitest';
import { joinInText } from '#lib/web/join-in-text.ts';

const join = (html: string) => joinInText(html, /(?<=\d) (?=May)/g).replaceAll('\u00a0', '~');

test('the spaces of the text become no-break spaces, also behind a mark and between elements', () => {
  expect(join('<p>On 1 May and <b title="a > b">2 May</b> 2019<br>“="3 May</p>')).toBe(
    '<p>On 1~May and <b title="a > b">2~May</b> 2019<br>“="3~May</p>',
  );
});

test('attributes, titles, scripts and what is copied as it stands keep theirs', () => {
  const kept =
    '<title>1 May</title><meta content="1 May"><script>{"day":"1 May"}</script><p title="1 May"></p><p title="a > b, 1 May"></p><pre tabindex="0">1 May</pre>';
  expect(join(kept)).toBe(kept);
});
