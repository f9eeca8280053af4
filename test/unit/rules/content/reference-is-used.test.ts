import { expect, test } from 'vitest';
import { findingsOf } from '../../../support/findings-of.ts';

test('the same id of another entry does not use a reference', () => {
  const changes = { 'references/ada-quill.yaml': 'title: Her book', 'actors/ben-oake.yaml': 'name: Ben Oake\naffiliation: [ada-quill]' };
  expect(findingsOf('reference-is-used', changes)).toEqual(['references/ada-quill.yaml:1:1 nothing cites the reference "ada-quill"']);
});
