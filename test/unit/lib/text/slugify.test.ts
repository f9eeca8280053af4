import { expect, test } from 'vitest';
import { slugify } from '#lib/text/slugify.ts';
import { ID_PATTERN } from '#schemas/ids.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

test.each([
  ['Ada Quill', 'ada-quill'],
  ['The council’s vote: what now?', 'the-councils-vote-what-now'],
  ['Łódź and São Tomé', 'lodz-and-sao-tome'],
  ['Straße', 'strasse'],
  ['Андрей Їжак', 'andrey-yizhak'],
  ['O’Brien’s ﬁle: R&D', 'obriens-file-r-and-d'],
  ['L’Aquila and Côte d’Ivoire', 'l-aquila-and-cote-d-ivoire'],
  ["Russia's talks, the boys' dogs", 'russias-talks-the-boys-dogs'],
  ['I’d say it’ll rain', 'id-say-itll-rain'],
  ['Словʼянськ, Слов’янськ', 'slovyansk-slovyansk'],
  ['習近平', ''],
  ['!?', ''],
])('%s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a long text is cut between words', () => {
  expect(slugify('one two three', 9)).toBe('one-two');
});

test('every text makes an id, or nothing', () => {
  checkProperty(fc.string({ unit: 'binary' }), (text) => {
    const slug = slugify(text);
    if (slug !== '') expect(slug).toMatch(ID_PATTERN);
    expect(slug.length).toBeLessThanOrEqual(60);
  });
});
