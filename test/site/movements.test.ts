import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildMovements } from '#views/map/movement-map.ts';
import { hrefOf, readSite, wordsOf } from '../support/built-site.ts';

describe.each(['/places/', '/briefings/where-the-troops-were/'])('the map of what moved on %s', async (path) => {
  const { page, dossier } = await readSite('root');
  const figure = page(path).document.querySelector('figure.movements');
  const { rows } = buildMovements(dossier);

  test('has a table that says what the drawing shows, with a link to each event', () => {
    const shown = figure?.querySelectorAll('table tr').map((row) => wordsOf(row, '.cite', '.origin-word')) ?? [];
    expect(shown).toEqual(rows.map(({ letter, statement, facts }) => `${letter}. ${statement.text} ${facts.join(', ')}`));
    expect(figure?.querySelectorAll('table th a:not(.evidence, .cite a)').map(hrefOf)).toEqual(
      rows.map(({ event }) => `/chronology/${event.id}/`),
    );
  });

  test('shows a picture for wide and for narrow places, hidden from screen readers', () => {
    const drawings = figure?.querySelectorAll('svg') ?? [];
    expect(drawings.map((drawing) => drawing.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
    expect(drawings.map((drawing) => drawing.querySelector('image')?.getAttribute('href'))).toEqual([
      '/maps/movements-wide.svg',
      '/maps/movements-narrow.svg',
    ]);
  });
});

test('on the page of places, each mark of the drawing is a link to its event', async () => {
  const { page, dossier } = await readSite('root');
  for (const drawing of page('/places/').document.querySelectorAll('figure.movements svg'))
    expect(drawing.querySelectorAll('a').map(hrefOf).toSorted()).toEqual(
      buildMovements(dossier)
        .rows.map(({ event }) => `/chronology/${event.id}/`)
        .toSorted(),
    );
});

test.each(['wide', 'narrow'])('the %s picture has the letter and the text of each row', async (size) => {
  const { dossier, folder } = await readSite('root');
  const svg = readFileSync(join(folder, `maps/movements-${size}.svg`), 'utf8');
  const letters = (text: string) => text.replace(/\s/g, '');
  const labels = [...svg.matchAll(/<g class="label">(.*)<\/g>/g)].map(([, label = '']) => letters(label.replace(/<[^>]*>/g, '')));
  for (const { letter, statement } of buildMovements(dossier).rows)
    expect(labels.filter((label) => label.startsWith(letters(letter + statement.text)))).toHaveLength(1);
});
