import { describe, expect, test } from 'vitest';
import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { listNextSteps } from '#authoring/new/next-steps.ts';

/** The steps after an entry of a collection was written, in a project that has entries in some collections. */
const stepsAfter = (written: CollectionName, filled: readonly CollectionName[]) => {
  const ids = new Map(COLLECTION_NAMES.map((name) => [name, new Set(filled.includes(name) ? ['x'] : [])]));
  return listNextSteps({ ids }, [], true, written);
};

describe('the next steps', () => {
  test('after the article are all that are left', () => {
    expect(stepsAfter('articles', ['articles']).map((step) => step.split(':')[0])).toEqual([
      'npm run new -- reference',
      'npm run new -- actor',
      'npm run new -- place',
      'npm run new -- term',
      'npm run new -- event',
      'npm run new -- briefing',
      'npm run new -- explainer',
    ]);
  });

  test('after another entry are the next, with the names of the others', () => {
    expect(stepsAfter('actors', ['articles', 'actors'])).toEqual([
      'npm run new -- place: places/ is still empty. It is for the places of the events.',
      'Then npm run new -- term, event, briefing, explainer.',
    ]);
  });

  test('pass over what a site can be without, but not over what it needs', () => {
    expect(stepsAfter('explainers', ['articles', 'actors', 'explainers'])).toEqual([
      'npm run new -- briefing: briefings/ is still empty. It is for questions of readers, with the answers.',
    ]);
    expect(stepsAfter('briefings', ['articles', 'explainers', 'briefings'])).toEqual(['npm run coverage: lists what is left to write.']);
  });

  test('lead to the preview once every collection has an entry', () => {
    expect(stepsAfter('places', COLLECTION_NAMES)).toEqual([
      'npm run coverage: lists what is left to write.',
      'npm run dev: shows the site, and checks it on every save.',
    ]);
  });
});
