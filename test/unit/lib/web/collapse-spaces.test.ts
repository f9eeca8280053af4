import { expect, test } from 'vitest';
import { collapseSpaces } from '#lib/web/collapse-spaces.ts';

test('a run of white space becomes one space', () => {
  expect(collapseSpaces('<p>Ferry \n  <a href="/x/">times</a>  today</p>')).toBe('<p>Ferry <a href="/x/">times</a> today</p>');
});

test('between the parts of lists, tables and the head it goes, and between words it stays', () => {
  expect(collapseSpaces('<head> <meta charset="utf-8"> <link href="/a"> </head>\n<ul> <li> a </li> <li>b</li> </ul>')).toBe(
    '<head><meta charset="utf-8"><link href="/a"></head><ul><li> a </li><li>b</li></ul>',
  );
  expect(collapseSpaces('<dl> <dt>a</dt> <dd>b</dd> </dl> <i>c</i> <b>d</b>')).toBe('<dl> <dt>a</dt> <dd>b</dd> </dl> <i>c</i> <b>d</b>');
});

test('where it is shown, or is no text, it stays', () => {
  const kept = '<pre>a\n  <b>b</b>  c</pre><textarea>\n d  e</textarea><script type="application/ld+json">{"a":  1}</script>';
  expect(collapseSpaces(`  <p>x</p>\n\n${kept}  <p>y</p>`)).toBe(` <p>x</p> ${kept} <p>y</p>`);
});

test('no-break, thin and ideographic spaces stay', () => {
  const kept = '<p>120\u202f000\u00a0km,\u2009more\u00a0↓\u3000</p>';
  expect(collapseSpaces(kept)).toBe(kept);
});
