import { expect, test } from 'vitest';
import { embedFont, pictureText } from '#lib/fonts/embed-font.ts';

const PICTURE =
  '<svg><style>text{fill:red}</style><text x="1"><tspan x="1">Two</tspan><tspan>ferries</tspan></text><text>Holm</text></svg>';

test('the text of a picture is all that it draws', () => {
  expect(pictureText(PICTURE)).toBe('TwoferriesHolm');
  expect(pictureText('<svg><path d="M0 0"/></svg>')).toBe('');
});

test('a font becomes a part of the style sheet', () => {
  expect(embedFont(PICTURE, new Uint8Array([1, 2, 3]))).toContain('src:url(data:font/woff2;base64,AQID)}\ntext{fill:red}');
});
