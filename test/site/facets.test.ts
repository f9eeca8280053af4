import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { isUncertain, LAST_DAY } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { sources } from '#locales/en-GB/catalogue/sources.ts';
import type { SiteName } from '../support/shared-sites.ts';
import { around, collapseWhitespace, hrefOf, readSite, wordsOf } from '../support/built-site.ts';

/** Written independently, so that mistakes in the code of the site show. */
const FIELDS = {
  origin: ({ data }: DatedEvent) => [data.origin],
  topic: ({ data }: DatedEvent) => data.topics,
  actor: ({ data }: DatedEvent) => data.actors,
  place: ({ data }: DatedEvent) => data.places,
};

describe.each(['root', 'other'] satisfies SiteName[])('on the site "%s"', async (name) => {
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
  const linkTo = (event: string) => `${base}/chronology/${event}/`;

  test('exactly the origins, topics, actors and places of events have a list, of just their events', () => {
    const lists = pages.filter(({ path }) => /^\/chronology\/\w+\/./.test(path)).map(({ path }) => path);
    expect(lists.sort()).toEqual(expected.map(({ path }) => path).sort());
    for (const { path, events } of expected)
      expect(
        eventsOn(path)
          .map((event) => hrefOf(event.querySelector('a')!))
          .sort(),
        path,
      ).toEqual(events.map(linkTo).sort());
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

  test('the page of an event shows its sources, and what is worth telling about its date', () => {
    const told = dossier.chronology.filter(({ data }) => sources.explainDate(data.date));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(dossier.chronology.length);
    for (const event of dossier.chronology) {
      const { document } = page(`/chronology/${event.id}/`);
      const cited = document.querySelectorAll('h1 .cite a').map((link) => hrefOf(link).replace('#source-', ''));
      expect(cited, event.id).toEqual(expect.arrayContaining([...event.data.cites]));
      const about = document.querySelector('.about-date');
      expect(about ? wordsOf(about) : undefined, event.id).toBe(
        told.includes(event) ? collapseWhitespace(`About the date: ${sources.explainDate(event.data.date)}`) : undefined,
      );
    }
  });

  test('the page of an event leads to the lists that it is in, and to its neighbours', () => {
    for (const event of dossier.chronology) {
      const links = page(`/chronology/${event.id}/`).document.querySelectorAll('.event-lists a').map(hrefOf);
      const lists = expected.filter(({ events }) => events.includes(event.id)).map(({ path }) => `${base}${path}`);
      expect(links.sort(), event.id).toEqual(lists.sort());
    }
    const inOrder = chronology.document.querySelectorAll('main li.event').map(({ id }) => id);
    for (const [index, id] of inOrder.entries()) {
      const steps = page(`/chronology/${id}/`).document.querySelectorAll('nav[aria-label="The events before and after"] a').map(hrefOf);
      expect(steps, id).toEqual([inOrder[index - 1], inOrder[index + 1]].flatMap((other) => (other ? [linkTo(other)] : [])));
    }
  });

  describe('in the drawing', () => {
    const marks = chronology.document.querySelectorAll('.strip .mark');
    const drawn = marks.map((mark) => ({
      mark,
      event: dossier.chronology.find(({ id }) => hrefOf(mark) === linkTo(id))!,
    }));
    const paths = (mark: HTMLElement, selector = '') => mark.querySelectorAll(`path${selector}`);

    test('every event has one mark, with a tooltip', () => {
      expect(drawn.map(({ event }) => event.id).sort()).toEqual(dossier.chronology.map(({ id }) => id).sort());
      for (const { mark, event } of drawn)
        expect(mark.querySelector('title')?.text).toMatch(
          new RegExp(`^.*${RegExp.escape(formatEdtf(event.when))}.*: ${RegExp.escape(event.data.title)}`, 'iu'),
        );
    });

    test('the vertical drawing has a row for every event, with its date and title, and one line of the article’s day', () => {
      const rows = chronology.document.querySelectorAll('.timeline-rows [data-row=event]');
      expect(rows.map((row) => row.getAttribute('data-event')).sort()).toEqual(dossier.chronology.map(({ id }) => id).sort());
      for (const row of rows) {
        const event = dossier.chronology.find(({ id }) => id === row.getAttribute('data-event'))!;
        expect(row.querySelectorAll('a').map(hrefOf)).toEqual([linkTo(event.id)]);
        expect(wordsOf(row).toLowerCase()).toContain(formatEdtf(event.when).toLowerCase());
        expect(wordsOf(row)).toContain(collapseWhitespace(event.data.title));
        expect(around(row, '[data-origin=later]') !== undefined, event.id).toBe(event.data.origin === 'later');
      }
      expect(chronology.document.querySelectorAll('[data-row=as-of]')).toHaveLength(1);
    });

    test('what was under way on the article’s day, or has no known end, goes on in dashes, in both drawings', () => {
      const underWay = dossier.chronology
        .filter(({ data, when }) => (data.status === 'under-way' && data.origin !== 'later') || when.latest === LAST_DAY)
        .map(({ id }) => id);
      const ids = (elements: HTMLElement[]) => [...new Set(elements.map((element) => element.getAttribute('data-event')))].sort();
      expect(ids(drawn.filter(({ mark }) => paths(mark, '.unknown').length > 0).map(({ mark }) => mark))).toEqual(underWay.toSorted());
      expect(ids(chronology.document.querySelectorAll('[data-part=unknown]'))).toEqual(underWay.toSorted());
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

    test('only a single day is a point, unless something is under way since then, or the first day of what has no known end', () => {
      const asOf = dossier.asOf.earliest;
      const isPoint = ({ when, data }: DatedEvent) =>
        when.latest === LAST_DAY
          ? data.origin === 'later' || when.earliest > asOf
          : when.earliest === when.latest && !(data.status === 'under-way' && data.origin !== 'later' && when.latest < asOf);
      const points = drawn.filter(({ mark }) => /a/.test(paths(mark)[0]?.getAttribute('d') ?? '')).map(({ event }) => event.id);
      expect(points).toEqual(drawn.filter(({ event }) => isPoint(event)).map(({ event }) => event.id));
    });

    test('only later events are below the double line', () => {
      for (const { mark, event } of drawn) {
        const group = around(mark, 'g');
        const line = group?.querySelector('.later-line');
        expect({ id: event.id, isBelow: line !== null }).toEqual({ id: event.id, isBelow: event.data.origin === 'later' });
        if (!line) continue;
        const [level, y] = [line, paths(mark)[0]].map((path) => Number(/^M[\d.]+ ([\d.]+)/.exec(path?.getAttribute('d') ?? '')?.[1]));
        expect(y, event.id).toBeGreaterThan(level ?? Infinity);
      }
    });

    test('the keyboard and screen readers skip the wide drawing, because the list has the same content', () => {
      expect(chronology.document.querySelector('.strip > svg')?.getAttribute('aria-hidden')).toBe('true');
      expect(marks.filter((mark) => mark.getAttribute('tabindex') !== '-1')).toEqual([]);
    });

    test('the vertical drawing is a list of links, without the rows that are only to scale', () => {
      const rows = chronology.document.querySelectorAll('.timeline-rows li');
      const isDrawing = (row: HTMLElement) => ['gap', 'scale'].includes(row.getAttribute('data-row') ?? '');
      expect(rows.filter((row) => isDrawing(row) !== (row.getAttribute('aria-hidden') === 'true'))).toEqual([]);
      expect(chronology.document.querySelectorAll('.timeline-rows a[tabindex], .timeline-rows[aria-hidden]')).toEqual([]);
    });

    test('the legend and a link to the events in full come before it', () => {
      const parts = chronology.document.querySelectorAll('.strip > *').map(({ rawTagName }) => rawTagName);
      expect(parts).toEqual(['div', 'svg', 'div', 'figcaption']);
      const [top] = chronology.document.querySelectorAll('.strip > *');
      expect(top?.querySelectorAll('a').map(hrefOf)).toEqual(['#events']);
      expect(top?.querySelector('.event-legend')).not.toBeNull();
    });
  });
});
