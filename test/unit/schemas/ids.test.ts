import { expect, test } from 'vitest';
import { actorId, citationId, passageId, sameAs } from '#schemas/ids.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }) => (value: unknown) => schema.safeParse(value).success;

test('an id has lower-case letters, digits and single hyphens', () => {
  expect(['x', 'ada-quill', '2020', 'p1', 'a-1-b'].filter(accepts(actorId))).toHaveLength(5);
  expect(['', 'X', 'a--b', '-a', 'a-', 'a_b', 'a b', 'é', 'a/b', 'a.b', 'a\n', 7, null].filter(accepts(actorId))).toEqual([]);
});

test('a citation is the id of a passage, the headline or a reference', () => {
  expect(['p1', 'headline', 'gazette-2020'].filter(accepts(citationId))).toHaveLength(3);
  expect(['P1', '^p1', '[^p1]'].filter(accepts(citationId))).toEqual([]);
});

test('passages are numbered from 1', () => {
  expect(['p1', 'p21', 'p0', 'p01', 'p', '1', 'p1a'].filter(accepts(passageId))).toEqual(['p1', 'p21']);
});

test('`sameAs` has collections and ids', () => {
  expect(
    ['actors/x', 'glossary/x-y', 'places/x', 'x', 'chronology/x', 'actors/', 'actors/X', 'actors/x/y'].filter(accepts(sameAs)),
  ).toEqual(['actors/x', 'glossary/x-y', 'places/x']);
});
