import type { HTMLElement } from 'node-html-parser';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { labels } from '#locales/en-GB/labels.ts';
import { places } from '#locales/en-GB/places.ts';
import { listPlaceFacts } from '#views/map/place-facts.ts';
import type { SiteName } from '../support/shared-sites.ts';
import { hrefOf, readSite, wordsOf } from '../support/built-site.ts';

const idIn = (href: string) => href.replace(/^.*#/, '');

describe.each(['root', 'other'] satisfies SiteName[])('on the site "%s"', async (name) => {
  const { page, dossier } = await readSite(name);
  const { document } = page('/places/');
  const facts = listPlaceFacts(dossier);
  const figure = document.querySelector('figure.map');
  const marks = figure?.querySelectorAll('.map-drawing a') ?? [];
  const radius = (mark: HTMLElement) => Number(mark.querySelectorAll('circle').at(-1)?.getAttribute('r'));

  test('every place is on the map, or listed below it', () => {
    const links = figure?.querySelectorAll('.map-drawing a, figcaption > p > a').map(hrefOf) ?? [];
    const ids = facts.map(({ place }) => place.id);
    expect(ids.filter((id) => !links.some((href) => idIn(href) === id))).toEqual([]);
    expect(marks.length).toBeGreaterThan(2);
  });

  test('every mark links to the section of its place, and has its name', () => {
    for (const mark of marks) {
      const heading = page('/places/').byId.get(`${idIn(hrefOf(mark))}-name`);
      const place = facts.find((fact) => fact.place.id === idIn(hrefOf(mark)))?.place;
      expect(heading, hrefOf(mark)).toBeDefined();
      expect(wordsOf(mark.querySelector('title')!)).toMatch(new RegExp(`^${place?.data.name}: ${labels.placeKind[place!.data.kind]}, `));
    }
  });

  test('every mark is labelled with its name or a number of the key, at both font sizes', () => {
    for (const size of ['wide', 'narrow']) {
      const key = new Map(figure?.querySelectorAll(`.at-${size} .map-key li`).map((row) => [row.querySelector('b')?.text, wordsOf(row)]));
      const silent = marks.filter((mark) => {
        const label = mark.querySelector(`text.at-${size}`)?.text ?? '';
        const named = facts.find(({ place }) => place.id === idIn(hrefOf(mark)))?.place.data.name;
        return label !== named && key.get(label) !== `${label} ${named}`;
      });
      expect(silent.map((mark) => `${size} ${hrefOf(mark)}`)).toEqual([]);
    }
  });

  test('marks of places with more passages are larger and come first', () => {
    const radii = marks.map(radius);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    expect(radii.at(0)).toBeGreaterThan(radii.at(-1)!);
    expect(marks.map((mark) => idIn(hrefOf(mark)))).toEqual(
      facts.map(({ place }) => place.id).filter((id) => marks.some((mark) => idIn(hrefOf(mark)) === id)),
    );
  });

  test('the table has the same facts', () => {
    const rows = document.querySelectorAll('.place-table tbody tr').map((row) => ({
      place: idIn(hrefOf(row.querySelector('th a')!)),
      passages: row.querySelectorAll('li a').map((link) => idIn(hrefOf(link))),
      events: wordsOf(row.querySelector('td:last-child')!),
    }));
    expect(rows).toEqual(
      facts.map(({ place, passages, events }) => ({
        place: place.id,
        passages,
        events: events > 0 ? places.countEvents(events) : places.noEvent,
      })),
    );
  });

  test('the caption says what the map shows, how it shows borders, and where the outlines are from', () => {
    const caption = wordsOf(figure!.querySelector('figcaption')!, '.cite', '.origin-word');
    expect(caption).toMatch(/^(?:Most mentioned in the article: |The article mentions )/);
    const notes = dossier.statements.filter(({ part }) => part === 'mapNotes');
    expect(notes.length).toBeGreaterThan(0);
    for (const { text } of notes) expect(caption).toContain(text);
    expect(caption).toContain('Natural Earth');
  });

  test('the map requests nothing from other hosts, and has no script or style', () => {
    expect(figure?.querySelectorAll('image, img, script, style, foreignObject, [style], use')).toEqual([]);
  });

  test('the drawing is small', () => {
    expect(gzipSync(figure!.querySelector('.map-drawing')!.outerHTML).length).toBeLessThan(12_288);
  });
});

test('pages without a map do not load its styles', async () => {
  const { pages } = await readSite('root');
  const carrying = pages.filter(({ document }) => document.querySelectorAll('style').some(({ text }) => text.includes('.map-drawing')));
  expect(carrying.map(({ path }) => path)).not.toContain('/glossary/');
  expect(carrying.filter(({ document }) => !document.querySelector('.map')).map(({ path }) => path)).toEqual([]);
});
