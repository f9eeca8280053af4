import { describe, expect, test } from 'vitest';
import type { SiteInput } from '#schemas/site.ts';
import { citedSourceFitsBest } from '#rules/content/cited-source-fits-best.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(citedSourceFitsBest);

const SOURCES = {
  'references/log.yaml': 'digest: A storm tore planks and a lantern from the pier. Divers found the lantern later.',
  'references/minutes.yaml': 'digest: The council of Holm set a date for the vote on the ferry.',
  'references/letter.yaml': 'digest: Storms tear at planks, and a lantern burns.',
};

const find = (sentence: string, options: { lead?: number; words?: number } = {}): string[] => {
  const settings: Partial<SiteInput> = { rules: { 'cited-source-fits-best': ['error', options] } };
  return check({ ...SOURCES, 'briefings/ferry.mdx': sentence }, { settings }).reasons;
};

describe('another source fits better', () => {
  test('than all cited ones together', () => {
    expect(find('The storm tore planks from the pier.[^minutes][^p2]')).toEqual([
      'log fits this better than minutes, p2: only there are “storm”, “tore”, “planks” and “pier”',
    ]);
  });

  test('by the words that it alone has, and not by words that no source has', () => {
    expect(find('Seventeen planks and the lantern burned at the pier.[^minutes]')).toEqual([
      'letter fits this better than minutes: only there are “planks”, “lantern” and “burned”',
    ]);
  });

  test('also if the cited source has one of the words', () => {
    expect(find('Divers of the council found planks and a lantern on the pier.[^minutes]')).toEqual([
      'log fits this better than minutes: only there are “Divers”, “found”, “planks”, “lantern” and “pier”',
    ]);
  });

  test('and the first is named of several that fit as well', () => {
    const twin = { 'references/twin.yaml': SOURCES['references/log.yaml'] };
    expect(check({ ...SOURCES, ...twin, 'briefings/ferry.mdx': 'Divers found planks.[^minutes]' }).reasons).toEqual([
      'log fits this better than minutes: only there are “Divers”, “found” and “planks”',
    ]);
  });

  test('with a lead of 1 if it has every word, and the cited source none', () => {
    expect(find('Divers found planks.[^minutes]', { lead: 1 })).toHaveLength(1);
    expect(find('Divers found seventeen planks.[^minutes]', { lead: 1 })).toEqual([]);
  });
});

describe('no source fits better', () => {
  test('by fewer words than the option says', () => {
    expect(find('Divers found it.[^minutes]')).toEqual([]);
    expect(find('Divers found it.[^minutes]', { words: 2 })).toHaveLength(1);
  });

  test('by as much as the cited source has of other words', () => {
    expect(find('The council set a date after the storm tore planks from the pier.[^minutes]')).toEqual([]);
  });

  test('than those of an entry, for a question in its prose', () => {
    expect(find('Did the storm tear planks from the pier? The council set a date.[^minutes]')).toEqual([]);
  });

  test('than the passages that leave a question open', () => {
    const article = 'leavesOpen: [{ text: Whether the storm tore planks from the pier., cites: [p1] }]';
    expect(check({ ...SOURCES, 'articles/ferry-vote.yaml': article }).reasons).toEqual([]);
  });
});
