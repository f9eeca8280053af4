import type { Image, RootContent } from 'mdast';
import { keyOf } from '../entry.ts';
import { parseBody } from '../prose.ts';
import type { Rule } from './rule.ts';

/** Who cannot see a picture reads what it shows. */
export const imageHasAlt: Rule = {
  id: 'image-has-alt',
  severity: 'error',
  summary: 'Every picture has a text that says what it shows.',
  *check({ entries }) {
    for (const briefing of entries.briefings)
      for (const image of imagesIn(parseBody(briefing).children))
        if (!image.alt?.trim())
          yield {
            reason: `the picture "${image.url}" has no text that says what it shows`,
            hint: 'Write it between the square brackets: ![what it shows](./picture.png).',
            at: { entry: keyOf(briefing), body: image.position?.start ?? { line: 1, column: 1 } },
          };
  },
};

function* imagesIn(nodes: readonly RootContent[]): Generator<Image> {
  for (const node of nodes) {
    if (node.type === 'image') yield node;
    if ('children' in node) yield* imagesIn(node.children);
  }
}
