import { expect, test } from 'vitest';
import { parseMdx } from '#dossier/prose/prose.ts';
import { markBriefingProse } from '#views/page/briefing.ts';
import { makeDossier } from '../../../support/entries.ts';

test('a picture alone in its paragraph stays on the page', () => {
  const prose = 'The council voted.[^p1]\n\n![The pier at low tide](./pier.jpg)';
  const dossier = makeDossier({ 'briefings/pier.jpg': '', 'briefings/ferry.mdx': prose });
  const [, picture] = markBriefingProse(dossier, 'ferry', parseMdx(prose).children);
  expect(picture?.children).toMatchObject([{ type: 'image', url: './pier.jpg', alt: 'The pier at low tide' }]);
});
