import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { applyEdits } from '#lib/text/text-edits.ts';
import type { Blocks } from '#dossier/prose/blocks.ts';
import { findProseEdits } from '#authoring/rename/prose-edits.ts';
import type { Renaming } from '#authoring/rename/naming.ts';

/** Blocks with ids of two collections, and with properties of other kinds. */
const BLOCKS: Blocks = new Map([
  ['Visit', { properties: { who: { idsOf: 'actors' }, where: { idsOf: 'places' }, on: 'day', title: z.string() }, hasContent: true }],
  ['Guide', { properties: {}, hasContent: true }],
]);

const ACTOR: Renaming = { collection: 'actors', from: 'holm', to: 'holm-council' };
const PLACE: Renaming = { collection: 'places', from: 'holm', to: 'isle' };
const REFERENCE: Renaming = { collection: 'references', from: 'holm', to: 'report' };

const rename = (body: string, renaming: Renaming) => applyEdits(body, findProseEdits(body, renaming, BLOCKS));

describe('an id in an attribute of a block changes', () => {
  test('only in properties with ids of its collection', () => {
    const block = '<Visit who="holm" where="holm" on="holm" title="holm" />';
    expect(rename(block, ACTOR)).toBe('<Visit who="holm-council" where="holm" on="holm" title="holm" />');
    expect(rename(block, PLACE)).toBe('<Visit who="holm" where="isle" on="holm" title="holm" />');
    expect(rename(block, REFERENCE)).toBe(block);
  });

  test.each([
    [
      'each time it stands there, and not as part of another id',
      '<Visit where="holm old-holm  holm holm-2" />',
      '<Visit where="isle old-holm  isle holm-2" />',
    ],
    [
      'in any layout',
      "Text.\n\n<Visit\n  where = 'holm'\n  open\n  who='ada'\n/>\n",
      "Text.\n\n<Visit\n  where = 'isle'\n  open\n  who='ada'\n/>\n",
    ],
    ['in a line of text', 'He saw <Visit where="holm" /> and holm.', 'He saw <Visit where="isle" /> and holm.'],
    ['in a block with content', '<Visit where="holm">\n\nOn holm.\n\n</Visit>', '<Visit where="isle">\n\nOn holm.\n\n</Visit>'],
    ['in a block of a block', '<Guide>\n\n<Visit where="holm" />\n\n</Guide>', '<Guide>\n\n<Visit where="isle" />\n\n</Guide>'],
    ['behind a value with an angle bracket', '<Visit title="a > b" where="holm" />', '<Visit title="a > b" where="isle" />'],
    ['behind a value that looks like it', `<Visit title="where='holm'" where="holm" />`, `<Visit title="where='holm'" where="isle" />`],
    ['behind a name that ends like it', '<Visit else-where="holm" where="holm" />', '<Visit else-where="holm" where="isle" />'],
    ['behind a property without a value', '<Visit where open where="holm" />', '<Visit where open where="isle" />'],
  ])('%s', (_how, before, after) => {
    expect(rename(before, PLACE)).toBe(after);
  });

  test.each([
    ['an unknown block', '<Other where="holm" />'],
    ['a nameless block', '<>\n\nwhere="holm"\n\n</>'],
    ['the text after a tag', '<Guide> where="holm"</Guide>'],
    ['the text after a tag without attributes', '<Visit> where="holm"</Visit>'],
    ['Markdown', '**Visit** where="holm"'],
  ])('not in %s', (_what, body) => {
    expect(rename(body, PLACE)).toBe(body);
  });
});

test('a citation changes with the id of a reference, not with the same id of another entry', () => {
  expect(rename('It is old.[^holm][^holm-2]', REFERENCE)).toBe('It is old.[^report][^holm-2]');
  expect(rename('It is old.[^holm]', PLACE)).toBe('It is old.[^holm]');
});

describe('a link changes with the id', () => {
  test.each([
    [
      'of an entry with a page',
      '[It](/actors/holm/) and [more](</actors/holm/#role>).',
      '[It](/actors/holm-council/) and [more](</actors/holm-council/#role>).',
      ACTOR,
    ],
    [
      'of an entry on a page with others',
      '[It](/places/#holm) and [not](/places/#holm-2).',
      '[It](/places/#isle) and [not](/places/#holm-2).',
      PLACE,
    ],
    [
      'of a part of an entry on a page with others',
      '[a](/places/#holm-s4k2m9x) [b](/places/#holm-s4k2m9x-2) [c](/places/#holm-s1z141z3abcdef) [d](/places/#holm-history)',
      '[a](/places/#isle-s4k2m9x) [b](/places/#isle-s4k2m9x-2) [c](/places/#isle-s1z141z3abcdef) [d](/places/#holm-history)',
      PLACE,
    ],
  ] as const)('%s', (_what, before, after, renaming) => {
    expect(rename(before, renaming)).toBe(after);
  });
});
