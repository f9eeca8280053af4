import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { isUncertain } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { sources } from '#locales/en-GB/sources.ts';
import type { SiteName } from '../support/build-sites.ts';
import { around, hrefOf, readSite, wordsOf } from '../support/built-site.ts';

/** Written out anew, so that a mistake in the site's own reading of events would show. */
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

  test('every origin, topic, actor and place of an event has a list of just its events, and no other has one', () => {
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

  test('the whole chronology links to every list and says how long it is, and each leads back', () => {
    const links = chronology.document
      .querySelectorAll('.unscripted a')
      .map((link) => `${hrefOf(link)} ${link.parentNode?.querySelector('.quiet')?.text}`);
    expect(links.sort()).toEqual(expected.map(({ path, events }) => `${base}${path} ${events.length}`).sort());
    const lost = expected.filter(({ path }) => !page(path).document.querySelectorAll('main a').map(hrefOf).includes(`${base}/chronology/`));
    expect(lost).toEqual([]);
  });

  test('for the filter, every event says all that it can be sorted out by', () => {
    const said = dossier.chronology.map(({ id }) => chronology.byId.get(id)?.getAttribute('data-facets')?.split(' ').sort());
    const known = dossier.chronology.map((event) =>
      Object.entries(FIELDS)
        .flatMap(([facet, read]) => read(event).map((id) => `${facet}:${id}`))
        .sort(),
    );
    expect(said).toEqual(known);
  });

  test('in every list an event shows its sources and why its date is what it is', () => {
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

    test('every event has one mark, named for those who point at it', () => {
      expect(drawn.map(({ event }) => event.id).sort()).toEqual(dossier.chronology.map(({ id }) => id).sort());
      for (const { mark, event } of drawn)
        expect(mark.querySelector('title')?.text).toContain(`${formatEdtf(event.when)}: ${event.data.title} (`);
    });

    test('what was planned is hollow, and all else is filled', () => {
      const hollow = drawn.filter(({ mark }) => paths(mark, '.fill').length === 0);
      expect(hollow.length).toBeGreaterThan(0);
      expect(hollow.map(({ event }) => event.id)).toEqual(
        drawn.filter(({ event }) => event.data.status === 'planned').map(({ event }) => event.id),
      );
    });

    test('what is uncertain is marked to be dashed, and nothing else', () => {
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

    test('what came after stands below a double line, and nothing else does', () => {
      for (const band of chronology.document.querySelectorAll('.strip g')) {
        const line = band.querySelector('.later-line');
        const level = Number(/^M0 ([\d.]+)/.exec(line?.getAttribute('d') ?? '')?.[1] ?? Infinity);
        for (const { mark, event } of drawn.filter((one) => around(one.mark, 'g') === band)) {
          const y = Number(/^M[\d.]+ ([\d.]+)/.exec(paths(mark)[0]?.getAttribute('d') ?? '')?.[1]);
          expect({ id: event.id, isBelow: y > level }).toEqual({ id: event.id, isBelow: event.data.origin === 'later' });
        }
      }
    });

    test('nothing is reached by keyboard or read aloud twice: the list says it all', () => {
      expect(chronology.document.querySelector('.strip svg')?.getAttribute('aria-hidden')).toBe('true');
      expect(marks.filter((mark) => mark.getAttribute('tabindex') !== '-1')).toEqual([]);
    });
  });
});
