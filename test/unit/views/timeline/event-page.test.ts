import { expect, test } from 'vitest';
import { buildEventPage } from '#views/timeline/event-page.ts';
import { makeDossier } from '../../../support/entries.ts';

const on = (day: string, more = '') => `title: ${more || 'Boats came'}\ndate: { edtf: ${day}, basis: stated }\n`;
const dossier = makeDossier(
  {
    'chronology/a.yaml': `${on('2020-03-01')}actors: [ada-quill]\nplaces: [holm]\ndetails: [{ text: They were late., cites: [p1] }]`,
    'chronology/plan.yaml': `${on('2020-03-02')}status: planned`,
    'chronology/sale.yaml': `${on('2020-03-03')}origin: later\noutcomeOf: plan`,
  },
  { base: '/ferry/' },
);
const pageOf = (id: string) =>
  buildEventPage(
    dossier,
    dossier.chronology.find((event) => event.id === id)!,
  );

test('the page of an event has its statements, with their sources in the order of the page', () => {
  const { title, details, sources } = pageOf('a');
  expect(title).toContain('Boats came');
  expect(details.map(({ statement }) => statement.text)).toEqual(['They were late.']);
  expect(sources.map(({ number, source }) => [number, source.id])).toEqual([[1, 'p1']]);
});

test('an event leads to those before and after it, what came later last', () => {
  const neighbours = (id: string) => pageOf(id).neighbours.map((link) => link && [link.label, link.href, link.isLater]);
  expect(neighbours('a')).toEqual([undefined, ['After this', '/ferry/chronology/plan/', false]]);
  expect(neighbours('council-vote')).toEqual([
    ['Before this', '/ferry/chronology/plan/', false],
    ['After this', '/ferry/chronology/sale/', true],
  ]);
  expect(neighbours('sale')[1]).toBeUndefined();
});

test('a plan leads to what became of it, and back', () => {
  const outcomes = (id: string) => pageOf(id).outcomes.map(({ label, href, isLater }) => [label, href, isLater]);
  expect(outcomes('plan')).toEqual([['What became of it', '/ferry/chronology/sale/', true]]);
  expect(outcomes('sale')).toEqual([['This was the outcome of', '/ferry/chronology/plan/', false]]);
});

test('an event leads to the lists that it is in', () => {
  expect(pageOf('a').lists.map(({ label, links }) => [label, links.map(({ name, href }) => `${name} ${href}`)])).toEqual([
    ['By source', ['Article /ferry/chronology/origin/article/']],
    ['By place', ['Holm /ferry/chronology/place/holm/']],
    ['By topic', ['The vote /ferry/chronology/topic/the-vote/']],
    ['By participant', ['Ada Quill /ferry/chronology/actor/ada-quill/']],
  ]);
});
