import { expect, test } from 'vitest';
import { buildChronologyPage } from '#views/timeline/chronology-page.ts';
import { listEventLists } from '#views/timeline/facets.ts';
import { makeDossier } from '../../../support/entries.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

const EXPLAINER = `${SAMPLE_PROJECT['explainers/ferry-vote.yaml'] ?? ''}keyEvents: [council-vote]\n`;

/** A timeline of so many events, one of which tells the story. */
const dossierOf = (count: number) =>
  makeDossier({
    'explainers/ferry-vote.yaml': EXPLAINER,
    ...Object.fromEntries(
      Array.from({ length: count - 1 }, (_, index) => [
        `chronology/e${index}.yaml`,
        `title: Boats came\ndate: { edtf: ${1990 + (index % 30)}, basis: stated }`,
      ]),
    ),
  });

test.each([
  [120, 120, true],
  [121, 1, true],
  [400, 1, true],
  [401, 1, false],
])('of %i events, %i are drawn, and all of them listed: %s', (count, drawn, isListed) => {
  const page = buildChronologyPage(dossierOf(count));
  expect([page.drawn.length, page.isListed]).toEqual([drawn, isListed]);
  expect(page.periods.flatMap(({ events }) => events)).toHaveLength(count);
});

test('periods have lists of their own only if the timeline does not list every event', () => {
  const periods = (count: number) =>
    listEventLists(dossierOf(count)).flatMap(({ by, path, events }) => (by === 'period' ? [`${path} ${events.length}`] : []));
  expect(periods(400)).toEqual([]);
  expect(periods(401)).toEqual(['/chronology/period/years/ 387', '/chronology/period/months/ 13', '/chronology/period/day/ 1']);
});
