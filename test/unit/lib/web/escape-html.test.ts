import { expect, test } from 'vitest';
import { escapeHtml } from '#lib/web/escape-html.ts';

test('markup, character references and double quotes are escaped', () => {
  expect(escapeHtml(`<b title="x">R&D &amp; 'y'</b>`)).toBe(`&lt;b title=&quot;x&quot;>R&amp;D &amp;amp; 'y'&lt;/b>`);
});
