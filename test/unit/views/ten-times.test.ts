import { expect, test } from 'vitest';
import { buildActorPage } from '#views/entries/actors.ts';
import { buildPlacePage, listPlaces } from '#views/entries/places.ts';
import { listReferences } from '#views/entries/references.ts';
import { listPassageUses } from '#views/article/article-page.ts';
import { buildChronologyPage } from '#views/timeline/chronology-page.ts';
import { listEventLists } from '#views/timeline/facets.ts';
import { makeDossier } from '../../support/entries.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

/** Ten times the events and references of a large subject. */
const EVENTS = 730;
const REFERENCES = 2760;
const PLACES = 1000;

/**
 * The bytes of HTML that an item takes on its page, as built for a subject with long titles; `budget.html` is 250 kB, and the
 * frame of a page takes 15 kB.
 */
const BYTES = { drawn: 1100, listed: 450, reference: 400, statement: 330, entry: 220, row: 400, place: 500 };
/** The maps of places, with the most that they show. */
const MAPS = 120_000;
const MOST = 235_000;

const TITLE = 'The council of Holm and the harbour master agreed on a date for the vote on the ferry';
const dossier = makeDossier({
  'explainers/ferry-vote.yaml': `${SAMPLE_PROJECT['explainers/ferry-vote.yaml'] ?? ''}keyEvents: [council-vote]\n`,
  ...Object.fromEntries(
    Array.from({ length: EVENTS }, (_, index) => [
      `chronology/e${index}.yaml`,
      `title: ${TITLE}, and Ada Quill spoke\ndate: { edtf: ${1990 + (index % 31)}, basis: stated }\nactors: [ada-quill]\nplaces: [holm]
details: [{ text: Ada Quill spoke for an hour., cites: [p1] }]`,
    ]),
  ),
  ...Object.fromEntries(Array.from({ length: REFERENCES }, (_, index) => [`references/r${index}.yaml`, `title: ${TITLE}`])),
  ...Object.fromEntries(
    Array.from({ length: PLACES }, (_, index) => [
      `places/p${index}.yaml`,
      `background: [{ text: "The harbour master agreed on a date for the vote, and on another for the count.", cites: [r${index}] }]`,
    ]),
  ),
});

test('the timeline stays below the budget', () => {
  const { drawn, periods, isListed } = buildChronologyPage(dossier);
  const listed = isListed ? periods.flatMap(({ events }) => events).length : 0;
  expect(drawn.length * BYTES.drawn + listed * BYTES.listed).toBeLessThan(MOST);
  // As many as it draws and lists before it is split.
  expect(120 * (BYTES.drawn + BYTES.listed)).toBeLessThan(MOST);
  expect(400 * BYTES.listed).toBeLessThan(MOST);
});

test('each page of the list of sources stays below the budget, and together they have all', () => {
  const counts = listReferences(dossier).map(({ items }) => items.flatMap(({ rows }) => rows).length);
  expect(counts.reduce((sum, count) => sum + count)).toBe(REFERENCES + 1);
  expect(Math.max(...counts) * BYTES.reference).toBeLessThan(MOST);
});

test('each page of the list of places stays below the budget, and together they have all', () => {
  const counts = listPlaces(dossier).map(({ items }) => items.flatMap(({ rows }) => rows).length);
  expect(counts.reduce((sum, count) => sum + count)).toBe(PLACES + 1);
  expect(MAPS + Math.max(...counts) * BYTES.place).toBeLessThan(MOST);
});

test('lists of statements stay below the budget, and count all', () => {
  for (const { count, citedBy } of listPassageUses(dossier)) {
    expect(citedBy.reduce((sum, group) => sum + group.count, 0)).toBe(count);
    const shown = citedBy.flatMap(({ statements }) => statements).length;
    expect(citedBy.length * BYTES.entry + shown * BYTES.statement).toBeLessThan(MOST);
  }
});

test.each([
  [
    'an actor who takes part in',
    () =>
      buildActorPage(
        dossier,
        dossier.actors.find(({ id }) => id === 'ada-quill')!,
      ),
  ],
  [
    'a place of',
    () =>
      buildPlacePage(
        dossier,
        dossier.places.find(({ id }) => id === 'holm')!,
      ),
  ],
])('the page of %s all events stays below the budget', (_, build) => {
  const { backlinks, onTimeline } = build();
  expect(onTimeline.events.length).toBeGreaterThanOrEqual(EVENTS);
  const groups = backlinks.flatMap((kind) => kind.groups);
  const shown = groups.flatMap(({ statements }) => statements).length;
  const rows = onTimeline.longList ? 0 : onTimeline.events.length;
  expect(groups.length * BYTES.entry + shown * BYTES.statement + rows * BYTES.row).toBeLessThan(MOST);
});

test('each list of events stays below the budget', () => {
  const longest = Math.max(...listEventLists(dossier).flatMap(({ pages }) => pages.map(({ items }) => items.length)));
  expect(longest * BYTES.row).toBeLessThan(MOST);
});
