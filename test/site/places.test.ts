import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { labels } from '#locales/en-GB/catalogue/labels.ts';
import { places } from '#locales/en-GB/catalogue/places.ts';
import { letterName } from '#views/map/lettering.ts';
import { listPlaceFacts } from '#views/map/place-facts.ts';
import type { SiteName } from '../support/shared-sites.ts';
import { hrefOf, readSite, wordsOf } from '../support/built-site.ts';

const idIn = (href: string) => href.replace(/^.*[#/](?=[^/]+\/?$)/, '').replace(/\/$/, '');

describe.each(['root', 'other'] satisfies SiteName[])('on the site "%s"', async (name) => {
  const { page, dossier } = await readSite(name);
  const { document } = page('/places/');
  const facts = listPlaceFacts(dossier);
  const figure = document.querySelector('figure.map');
  const marksAt = (size: string) => figure?.querySelectorAll(`.map-drawing.at-${size} a`) ?? [];
  const marks = ['wide', 'narrow'].flatMap(marksAt);

  test('every place is on the map, or listed below it', () => {
    for (const size of ['wide', 'narrow']) {
      const links = [...marksAt(size), ...(figure?.querySelectorAll('figcaption > p > a') ?? [])].map((link) => idIn(hrefOf(link)));
      expect(facts.filter(({ place }) => links.filter((id) => id === place.id).length !== 1)).toEqual([]);
      expect(marksAt(size).length).toBeGreaterThan(2);
    }
  });

  test('every mark links to the page of its place, and has its name', () => {
    for (const mark of marks) {
      const place = facts.find((fact) => fact.place.id === idIn(hrefOf(mark)))?.place;
      expect(wordsOf(page(`/places/${place?.id}/`).document.querySelector('h1')!)).toBe(place?.data.name);
      expect(wordsOf(mark.querySelector('title')!)).toMatch(new RegExp(`^${place?.data.name}: ${labels.placeKind[place!.data.kind]}, `));
    }
  });

  const unlabelled = (size: string) =>
    figure
      ?.querySelectorAll(`.at-${size} > p`)
      .map((line) => wordsOf(line))
      .join() ?? '';

  test('every place has its name or a number of the key, or is listed as without room, at both font sizes', () => {
    for (const size of ['wide', 'narrow']) {
      const key = new Map(figure?.querySelectorAll(`.at-${size} .map-key li`).map((row) => [row.querySelector('b')?.text, wordsOf(row)]));
      const silent = marksAt(size).filter((mark) => {
        const label = mark.querySelector('text')?.text ?? '';
        const { data } = facts.find(({ place }) => place.id === idIn(hrefOf(mark)))!.place;
        return label !== letterName(data).text && key.get(label) !== `${label} ${data.name}` && !unlabelled(size).includes(data.name);
      });
      expect(silent.map((mark) => `${size} ${hrefOf(mark)}`)).toEqual([]);
    }
  });

  test('only cities have a dot', () => {
    const dotted = marksAt('wide')
      .filter((mark) => mark.querySelector('circle'))
      .map((mark) => idIn(hrefOf(mark)));
    const onMap = new Set(marksAt('wide').map((mark) => idIn(hrefOf(mark))));
    const cities = facts.filter(({ place: { id, data } }) => data.kind === 'city' && onMap.has(id)).map(({ place }) => place.id);
    expect(dotted).toEqual(cities);
  });

  test('the list has all places by kind, each kind with its number', () => {
    for (const [kind, label] of Object.entries(places.ofKind)) {
      const ids = dossier.places.filter(({ data }) => data.kind === kind).map(({ id }) => id);
      const heading = document.querySelector(`h2[id="kind--${kind}"]`);
      expect(heading ? wordsOf(heading) : undefined).toBe(ids.length > 0 ? `${label} ${ids.length}` : undefined);
      const rows = heading?.nextElementSibling?.querySelectorAll('li') ?? [];
      expect(rows.map(({ id }) => id)).toEqual(ids); // fragments of old links
      expect(rows.map((row) => idIn(hrefOf(row.querySelector('a')!)))).toEqual(ids);
    }
  });

  test('the page of a place names its passages and its events', () => {
    for (const { place, passages, events } of facts) {
      const { document } = page(`/places/${place.id}/`);
      expect(document.querySelectorAll('.place-passages a').map((link) => idIn(hrefOf(link)))).toEqual(passages);
      expect(document.querySelectorAll('.event')).toHaveLength(events);
    }
  });

  test('the caption says what the dots are, how the map shows borders, and where the outlines are from', () => {
    const caption = wordsOf(figure!.querySelector('figcaption')!, '.cite', '.origin-word');
    expect(caption).toContain(places.marks);
    const notes = dossier.statements.filter(({ part }) => part === 'mapNotes');
    expect(notes.length).toBeGreaterThan(0);
    for (const { text } of notes) expect(caption).toContain(text);
    expect(caption).toContain('Natural Earth');
  });

  test('the map requests nothing from other hosts, and has no script or style', () => {
    expect(figure?.querySelectorAll('image, img, script, style, foreignObject, [style], use')).toEqual([]);
  });

  test('each drawing is small', () => {
    for (const drawing of figure!.querySelectorAll('.map-drawing')) expect(gzipSync(drawing.outerHTML).length).toBeLessThan(12_288);
  });
});

test('pages without a map do not load its styles', async () => {
  const { pages } = await readSite('root');
  const carrying = pages.filter(({ document }) => document.querySelectorAll('style').some(({ text }) => text.includes('.map-drawing')));
  expect(carrying.map(({ path }) => path)).not.toContain('/glossary/');
  expect(carrying.filter(({ document }) => !document.querySelector('.map')).map(({ path }) => path)).toEqual([]);
});
