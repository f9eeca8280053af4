import { keyOf } from '#dossier/entry.ts';
import { parseBody, listNodes } from '#dossier/prose/prose.ts';
import { placeOfNode } from '#dossier/prose/place-of-node.ts';
import { EXAMPLE_PICTURE } from '../example-picture.ts';
import { defineRule } from '../rule.ts';

/** Readers who cannot see a picture read what it shows. */
export const imageHasAlt = defineRule({
  id: 'image-has-alt',
  severity: 'error',
  summary: 'Every picture has a text alternative.',
  why: 'Readers who cannot see a picture, or cannot load it, get its text instead.',
  fix: 'Write between the square brackets what the picture shows and what readers learn from it.',
  examples: [
    {
      shows: 'a picture with a text alternative',
      files: {
        'briefings/pier.svg': EXAMPLE_PICTURE,
        'briefings/ferry.mdx': '![The pier at low tide](./pier.svg)\n\nThe ferry stays.[^p1]',
      },
    },
    {
      shows: 'a picture without one',
      files: {
        'briefings/pier.svg': EXAMPLE_PICTURE,
        'briefings/ferry.mdx': 'The pier is old.[^p1]\n\n![](./pier.svg)',
      },
      findings: { 'briefings/ferry.mdx:11:1': 'the picture "./pier.svg" has no text alternative' },
    },
    {
      shows: 'a picture with a mark instead of words',
      files: {
        'briefings/pier.svg': EXAMPLE_PICTURE,
        'briefings/ferry.mdx': 'The pier is old.[^p1]\n\n![…](./pier.svg)',
      },
      findings: { 'briefings/ferry.mdx:11:1': 'the picture "./pier.svg" has no text alternative' },
    },
  ],
  *check({ entries }) {
    for (const briefing of entries.briefings)
      for (const image of listNodes(parseBody(briefing).children))
        if (image.type === 'image' && !/[\p{L}\p{N}]/u.test(image.alt ?? ''))
          yield {
            reason: `the picture "${image.url}" has no text alternative`,
            hint: 'Write it between the square brackets: ![what it shows](./picture.png).',
            at: { entry: keyOf(briefing), body: placeOfNode(image) },
          };
  },
});
