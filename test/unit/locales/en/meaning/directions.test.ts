import { describe, expect, test } from 'vitest';
import { wayBefore } from '#locales/en/meaning/directions.ts';

describe('the way that stands before a name', () => {
  test.each([
    ['The ferry went to Holm', 'to'],
    ['Troops moved into the Holm', 'to'],
    ['They came from Holm', 'from'],
    ['They stayed out of the Holm', 'from'],
    ['From Holm', 'from'],
    ['They stayed in Holm', undefined],
    ['According to Holm', undefined],
    ['The island next to Holm', undefined],
    ['It is different from Holm', undefined],
    ['They went to see Holm', undefined],
  ])('%s', (text, way) => expect(wayBefore(text, text.indexOf('Holm'))).toBe(way));
});
