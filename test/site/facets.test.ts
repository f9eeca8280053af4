import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { isUncertain } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { sources } from '#locales/en-GB/sources.ts';
import type { SiteName } from '../support/shared-sites.ts';
import { around, hrefOf, readSite, wordsOf } from '../support/built-site.ts';

/** Written independently, so that mistakes in the code of the site show. */
const FIELDS = {
  origin: ({ data }: DatedEvent) => [data.origin],
  topic: ({ data }: DatedEvent) => data.topics,
  actor: ({ data }: DatedEvent) => data.actors,
  place: ({ data }: DatedEvent) => data.places,
};

describe.each(['root', 'based', 'other'] satisfies SiteName[])('on the site "%s"', async (name) => {
  const { pages, page, dossier } = await readSite(name);
  const base = dossier.site.base.slice(0, -1);
  const chronology = page('/chronology/');
  const expected = Object.entries(FIELDS).flatMap(([facet, read]) =>
    [...new Set(dossier.chronology.flatMap(read))].map((id) => ({
      path: `/chronology/${facet}/${id}/`,
      facet,
      events: dossier.chronology.filter((event) => read(event).includes(id)).map((event) => event.id),
    })),
  );
  const eventsOn = (path: string) => page(path).document.querySelectorAll('li.event');

  test('exactly the origins, topics, actors and places of events have a list, of just their events', () => {
    const lists = pages.filter(({ path }) => /^\/chronology\/./.test(path)).map(({ path }) => path);
    expect(lists.sort()).toEqual(expected.map(({ path }) => path).sort());
    for (const { path, events } of expected)
      expect(
        eventsOn(path)
          .map(({ id }) => id)
          .sort(),
        path,
      ).toEqual(events.sort());
  });

  test('the whole chronology links to every list with its length, and each links back', () => {
    const links = chronology.document
      .querySelectorAll('.unscripted a')
      .map((link) => `${hrefOf(link)} ${link.parentNode?.querySelector('.quiet')?.text}`);
    expect(links.sort()).toEqual(expected.map(({ path, events }) => `${base}${path} ${events.length}`).sort());
    const lost = expected.filter(({ path }) => !page(path).document.querySelectorAll('main a').map(hrefOf).includes(`${base}/chronology/`));
    expect(lost).toEqual([]);
  });

  test('every event has all its facets, for the filter', () => {
    const said = dossier.chronology.map(({ id }) => chronology.byId.get(id)?.getAttribute('data-facets')?.split(' ').sort());
    const known = dossier.chronology.map((event) =>
      Object.entries(FIELDS)
        .flatMap(([facet, read]) => read(event).map((id) => `${facet}:${id}`))
        .sort(),
    );
    expect(said).toEqual(known);
  });

  test('in every list an event shows its sources and the reason for its date', () => {
    for (const path of ['/chronology/', ...expected.map((list) => list.path)])
      for (const element of eventsOn(path)) {
        const event = dossier.chronology.find(({ id }) => id === element.id)!;
        const cited = element.querySelectorAll('h3 .cite a').map((link) => hrefOf(link).replace('#source-', ''));
        expect(cited, `${path}#${event.id}`).toEqual(expect.arrayContaining([...event.data.cites]));
        expect(wordsOf(element), `${path}#${event.id}`).toContain(`Why this date: ${sources.explainBasis(event.data.date)}.`);
      }
  });

  describe('in the drawing', () => {
    const marks = chronology.document.querySelectorAll('.strip .mark');
    const drawn = marks.map((mark) => ({
      mark,
      event: dossier.chronology.find(({ id }) => hrefOf(mark) === `${base}/chronology/#${id}`)!,
    }));
    const paths = (mark: HTMLElement, selector = '') => mark.querySelectorAll(`path${selector}`);

    test('every event has one mark, with a tooltip', () => {
      expect(drawn.map(({ event }) => event.id).sort()).toEqual(dossier.chronology.map(({ id }) => id).sort());
      for (const { mark, event } of drawn)
        expect(mark.querySelector('title')?.text).toContain(`${formatEdtf(event.when)}: ${event.data.title} (`);
    });

    test('only planned events are hollow', () => {
      const hollow = drawn.filter(({ mark }) => paths(mark, '.fill').length === 0);
      expect(hollow.length).toBeGreaterThan(0);
      expect(hollow.map(({ event }) => event.id)).toEqual(
        drawn.filter(({ event }) => event.data.status === 'planned').map(({ event }) => event.id),
      );
    });

    test('only uncertain dates are dashed', () => {
      const dashed = drawn.filter(({ mark }) => mark.hasAttribute('data-uncertain'));
      expect(dashed.length).toBeGreaterThan(0);
      expect(dashed.map(({ event }) => event.id)).toEqual(
        drawn.filter(({ event }) => isUncertain(event.when)).map(({ event }) => event.id),
      );
    });

    test('only a single day is a point', () => {
      const points = drawn.filter(({ mark }) => /a/.test(paths(mark)[0]?.getAttribute('d') ?? '')).map(({ event }) => event.id);
      expect(points).toEqual(drawn.filter(({ event }) => event.when.earliest === event.when.latest).map(({ event }) => event.id));
    });

    test('only later events are below the double line', () => {
      for (const band of chronology.document.querySelectorAll('.strip g')) {
        const line = band.querySelector('.later-line');
        const level = Number(/^M0 ([\d.]+)/.exec(line?.getAttribute('d') ?? '')?.[1] ?? Infinity);
        for (const { mark, event } of drawn.filter((one) => around(one.mark, 'g') === band)) {
          const y = Number(/^M[\d.]+ ([\d.]+)/.exec(paths(mark)[0]?.getAttribute('d') ?? '')?.[1]);
          expect({ id: event.id, isBelow: y > level }).toEqual({ id: event.id, isBelow: event.data.origin === 'later' });
        }
      }
    });

    test('the keyboard and screen readers skip the drawing, because the list has the same content', () => {
      expect(chronology.document.querySelector('.strip svg')?.getAttribute('aria-hidden')).toBe('true');
      expect(marks.filter((mark) => mark.getAttribute('tabindex') !== '-1')).toEqual([]);
    });
  });
});
