import { describe, expect, test } from 'vitest';
import { buildMovements } from '#views/map/movement-map.ts';
import { hrefOf, readSite, wordsOf } from '../support/built-site.ts';

describe.each(['/', '/places/', '/briefings/where-the-troops-were/'])('the map of what moved on %s', async (path) => {
  const { page, dossier } = await readSite('root');
  const figure = page(path).document.querySelector('figure.movements');
  const { rows } = buildMovements(dossier);

  test('has a table that says what the drawing shows, with a link to each event', () => {
    const shown = figure?.querySelectorAll('table tr').map((row) => wordsOf(row.querySelector('td')!)) ?? [];
    expect(shown).toEqual(rows.map(({ facts }) => facts.join(', ')));
    for (const drawing of figure?.querySelectorAll('svg') ?? [])
      expect(drawing.querySelectorAll('a').map(hrefOf)).toEqual(figure?.querySelectorAll('table td a').map(hrefOf));
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
