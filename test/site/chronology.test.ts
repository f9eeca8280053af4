import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { formatEdtf, formatMoment } from '#locales/en-GB/format-edtf.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfStatement } from '#dossier/paths.ts';
import { labels } from '#locales/en-GB/catalogue/labels.ts';
import type { SiteName } from '../support/shared-sites.ts';
import { around, collapseWhitespace, hrefOf, readSite, wordsOf } from '../support/built-site.ts';

/** A plain day, month or year in EDTF is also a value of `datetime` in HTML; other dates are not. */
const MACHINE_READABLE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const datetimeFor = (edtf: string) => (MACHINE_READABLE.test(edtf) ? edtf : undefined);

describe.each(['root', 'other'] satisfies SiteName[])('on the site "%s"', async (name) => {
  const { pages, page, dossier } = await readSite(name);
  const chronology = page('/chronology/');
  const eventOf = (href: string) => dossier.chronology.find(({ id }) => href.endsWith(`/chronology/${id}/`));

  /** Every element that shows an event, on the page of the chronology and in lists of other pages. */
  const shown = [
    ...dossier.chronology.map((event) => ({ event, where: `/chronology/#${event.id}`, element: chronology.byId.get(event.id) })),
    ...pages.flatMap(({ path, document }) =>
      document.querySelectorAll('li.event').flatMap((element) => {
        const event = element.querySelectorAll('a').map(hrefOf).map(eventOf)[0];
        return event && element.id === '' ? [{ event, where: path, element }] : [];
      }),
    ),
  ];
  const firstDate = (element: HTMLElement | undefined) => element?.querySelector('p > time, p > .figures');

  test('the chronology has every event, and other pages list some', () => {
    expect(shown.filter(({ element }) => !element).map(({ where }) => where)).toEqual([]);
    expect(shown.length).toBeGreaterThan(dossier.chronology.length);
  });

  test('an event that had not happened, or was not over, says so everywhere with its date', () => {
    expect(new Set(dossier.chronology.map(({ data }) => data.status)).has('planned')).toBe(true);
    for (const { event, where, element } of shown) {
      const line = (element ? wordsOf(element.querySelector('p') ?? element) : '').toLowerCase();
      expect(line, where).toContain(formatEdtf(event.when).toLowerCase());
      const said = { happened: '', 'under-way': 'under way', planned: 'planned' }[event.data.status];
      expect(line, where).toContain(said);
      expect(element?.querySelector('.event-mark')?.getAttribute('data-status'), where).toBe(event.data.status);
    }
  });

  test('a statement on a day after the article’s says that this was planned, so that it is not taken for when somebody spoke', () => {
    const ahead = dossier.statements.filter(
      ({ date, origin, part, text }) =>
        date &&
        part !== 'title' &&
        origin !== 'later' &&
        parseEdtf(date.edtf).earliest > dossier.asOf.latest &&
        !text.includes(formatEdtf(parseEdtf(date.edtf))),
    );
    if (name === 'root') expect(ahead.length).toBeGreaterThan(0);
    for (const statement of ahead) {
      const [path = '', anchor = ''] = pathOfStatement(statement).split('#');
      const element = page(path).byId.get(anchor);
      const item = element && around(element, 'li');
      expect(item && wordsOf(item)).toContain(`planned for ${formatEdtf(parseEdtf(statement.date?.edtf ?? ''))}`);
    }
  });

  test('no planned event is under a heading for the past or for what came after', () => {
    const past = new Set(['years', 'months', 'weeks', 'later']);
    const misplaced = dossier.chronology.filter(({ id, data }) => {
      const element = chronology.byId.get(id);
      const period = element && around(element, 'section')?.getAttribute('aria-labelledby');
      return data.status === 'planned' && data.origin !== 'later' && past.has(period ?? '');
    });
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });

  test('an event of background or of later knowledge says so wherever it is shown', () => {
    const silent = shown.filter(
      ({ event, element }) =>
        event.data.origin !== 'article' &&
        !new RegExp(`[·(] ?${labels.origin[event.data.origin]}\\b`).test(element ? wordsOf(element.querySelector('p') ?? element) : ''),
    );
    expect(silent.map(({ where, event }) => `${where} ${event.id}`)).toEqual([]);
  });

  test('events are in the order of their earliest days within each period', () => {
    for (const section of chronology.document.querySelectorAll('main section')) {
      const days = section
        .querySelectorAll('li.event')
        .map(({ id }) => dossier.chronology.find((event) => event.id === id)?.when.earliest ?? '');
      expect(days).toEqual(days.toSorted());
    }
  });

  test('an event shows its date as finely as it is known, to readers and to machines', () => {
    for (const { event, where, element } of shown) {
      const { edtf } = event.data.date;
      const date = firstDate(element);
      expect({ where, text: date && wordsOf(date), datetime: date?.getAttribute('datetime') }).toEqual({
        where,
        text: formatEdtf(parseEdtf(edtf)),
        datetime: datetimeFor(edtf),
      });
    }
  });

  test('a statement does the same, unless its text has the date', () => {
    const tells = ({ date, text }: (typeof dossier.statements)[number]) => text.includes(formatEdtf(parseEdtf(date?.edtf ?? '')));
    const dated = dossier.statements.filter((statement) => statement.date && statement.part !== 'title' && !tells(statement));
    expect(dated.length).toBeGreaterThan(1);
    for (const statement of dated) {
      const [path = '', anchor = ''] = pathOfStatement(statement).split('#');
      const element = page(path).byId.get(anchor);
      const item = element && (around(element, 'li') ?? around(element, 'p'));
      const date = item?.querySelectorAll('time, .figures').at(-1);
      expect({ key: statement.key, text: date && wordsOf(date), datetime: date?.getAttribute('datetime') }).toEqual({
        key: statement.key,
        text: formatEdtf(parseEdtf(statement.date?.edtf ?? '')),
        datetime: datetimeFor(statement.date?.edtf ?? ''),
      });
    }
  });

  test('every date of a passage is shown with its reason', () => {
    for (const { id, dates } of dossier.article.data.passages) {
      const rows = page('/article/')
        .byId.get(id)
        ?.querySelectorAll('li')
        .filter((row) => row.querySelector('time, .figures'));
      for (const { of, date } of dates) {
        const row = rows?.find((candidate) =>
          wordsOf(candidate).startsWith(collapseWhitespace(`${capitalise(of)}: ${formatEdtf(parseEdtf(date.edtf))} (`)),
        );
        expect(row, `${id}: ${of}`).toBeDefined();
        expect(row?.querySelector('time')?.getAttribute('datetime'), `${id}: ${of}`).toBe(datetimeFor(date.edtf));
        if (date.basis === 'resolved') expect(row && wordsOf(row), `${id}: ${of}`).toContain(`“${date.words}”`);
      }
    }
  });

  test('no <time> on any page is more exact for machines than for readers', () => {
    const times = pages.flatMap(({ path, document }) => document.querySelectorAll('time').map((time) => ({ path, time })));
    expect(times.length).toBeGreaterThan(20);
    const finer = times.filter(({ time }) => wordsOf(time) !== formatMoment(parseEdtf(time.getAttribute('datetime') ?? 'none')));
    expect(finer.map(({ path, time }) => `${path} ${time.outerHTML}`)).toEqual([]);
  });
});
