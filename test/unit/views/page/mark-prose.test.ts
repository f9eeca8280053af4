import { expect, test } from 'vitest';
import { parseMdx } from '#dossier/prose/prose.ts';
import { markBriefingProse } from '#views/page/briefing.ts';
import { makeDossier } from '../../../support/entries.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>';

test('a picture alone in its paragraph stays on the page', () => {
  const prose = 'The council voted.[^p1]\n\n![The pier at low tide](./pier.svg)';
  const dossier = makeDossier({ 'briefings/pier.svg': PICTURE, 'briefings/ferry.mdx': prose });
  const [, picture] = markBriefingProse(dossier, 'ferry', parseMdx(prose).children);
  expect(picture?.children).toMatchObject([{ type: 'image', url: './pier.svg', alt: 'The pier at low tide' }]);
});
