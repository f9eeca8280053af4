import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { PACKS } from '#locales/packs.ts';
import { isGroup } from '#locales/merge-words.ts';
import * as german from '#locales/de/browser.ts';
import * as british from '#locales/en-GB/browser.ts';
import * as american from '#locales/en-US/browser.ts';
import * as french from '#locales/fr/browser.ts';
import * as ukrainian from '#locales/uk/browser.ts';
import { CONTENT_RULES } from '#rules/content/content-rules.ts';
import { demandOf, uncheckedOf } from '#rules/settings/rule-texts.ts';
import { fc, checkProperty } from '../../support/check-property.ts';

const BROWSER_WORDS: Readonly<Record<keyof typeof PACKS, object>> = {
  'en-GB': british,
  'en-US': american,
  de: german,
  fr: french,
  uk: ukrainian,
};

/** The names of all words of a catalogue, each with its kind, and a function with the number of its arguments. */
const shapeOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([name, word]) =>
    isGroup(word)
      ? shapeOf(word, `${path}${name}.`)
      : [`${path}${name}: ${typeof word}${typeof word === 'function' ? (word as () => unknown).length : ''}`],
  );

const DAY = fc
  .date({ min: new Date('1500-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const MONTH = DAY.map((day) => day.slice(0, 7));
const DAYS = fc.tuple(DAY, fc.integer({ min: 1, max: 400 })).map(([from, days]) => {
  const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
  return `${from}/${to}`;
});
const MONTHS = fc
  .tuple(fc.integer({ min: 1500, max: 2099 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 12 }))
  .map(([year, from, to]) => [from, to].map((month) => `${year}-${String(month).padStart(2, '0')}`).join('/'));
const SEASON = fc.tuple(fc.integer({ min: 1500, max: 2099 }), fc.constantFrom(21, 22, 23, 24)).map((parts) => parts.join('-'));

describe.each(Object.entries(PACKS))('the pack for %s', (tag, { catalogue, dates, numbers, words, ...pack }) => {
  test('is registered under its own tag, in the form that BCP 47 gives it', () => {
    expect(pack.tag).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test('has every word of the interface, and of its scripts, and no other', () => {
    const { rules, ...rest } = catalogue;
    expect(shapeOf(rest)).toEqual(shapeOf(PACKS['en-GB'].catalogue));
    expect(shapeOf(BROWSER_WORDS[pack.tag]).sort()).toEqual(shapeOf(british).sort());
  });

  test('says in its own words what each rule on the content demands, or does not check', () => {
    const demands = CONTENT_RULES.map((rule) => [demandOf(rule, catalogue), demandOf(rule)]);
    const unchecked = CONTENT_RULES.filter((rule) => rule.checksLessWithout).map((rule) => [
      uncheckedOf(rule, catalogue),
      uncheckedOf(rule),
    ]);
    for (const [text = '', english] of [...demands, ...unchecked]) {
      expect(text === english).toBe(tag.startsWith('en-'));
      expect(text).not.toMatch(/[`*_<>{}[\]]/);
    }
    for (const [text = ''] of demands) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('reads the dates that it shows, and finds nothing wrong with them', () => {
    checkProperty(
      fc.oneof(DAY, MONTH, DAYS, MONTHS, SEASON),
      (edtf) => {
        const text = `${dates.format(parseEdtf(edtf))}: then it closed.`;
        expect(dates.find(text).map(({ date }) => (date.ok ? date.value.edtf : date.reason))).toEqual([edtf]);
        expect(dates.findInSources(text)).toEqual(dates.find(text));
        expect(dates.findUnreadable(text)).toEqual([]);
      },
      300,
    );
  });

  test('keeps the day and the month of a date that it shows together, and nothing else', () => {
    checkProperty(DAY, (day) => {
      const shown = dates.format(parseEdtf(day));
      const gaps = [...shown.matchAll(dates.dayGap)].map(({ index }) => index);
      expect(gaps).toEqual([shown.search(/(?<=\d(?:\.|er)?) (?=\p{L})|(?<=\p{L}) (?=\d)/u)]);
    });
    expect('10 000 m, 5 per cent, 2.50 10'.match(dates.dayGap)).toBeNull();
  });

  test('reads the years that it shows', () => {
    checkProperty(fc.integer({ min: 1500, max: 2099 }), (year) => {
      expect(dates.findYears(`${dates.format(parseEdtf(String(year)))}.`).map(({ text }) => text)).toEqual([String(year)]);
    });
  });

  test('finds the words of a date that it shows, and resolves them to it', () => {
    checkProperty(DAY, (day) => {
      const found = dates.findWords(dates.format(parseEdtf(day)), '2020-03-05');
      expect(found.flatMap(({ readings }) => readings)).toEqual([{ edtf: day }]);
    });
  });

  test('finds the names of weekdays, and leaves them and the months out of what a text is about', () => {
    checkProperty(DAY, (day) => {
      const name = dates.weekdayOf(day);
      expect(dates.findWeekdays(`(${name})`)).toEqual([{ start: 1, end: 1 + name.length, text: name }]);
      expect(dates.names.has(name.toLowerCase())).toBe(true);
    });
    expect(dates.names.size).toBe(7 + 12);
    const stems = [...dates.names].flatMap(words.findWords).map(({ stem }) => stem);
    expect(dates.monthStems.union(dates.weekdayStems)).toEqual(new Set(stems));
    expect([dates.monthStems.size, dates.weekdayStems.size]).toEqual([12, 7]);
  });

  test('reads the numbers that it shows', () => {
    checkProperty(fc.integer({ min: 0, max: 10_000_000 }), (number) => {
      const shown = numbers.format(number);
      expect(numbers.parse(shown)).toEqual(new Set([String(number)]));
      expect(numbers.find(shown).map(({ value }) => value)).toEqual([String(number)]);
      expect(numbers.valuesOf(shown)).toContain(String(number));
    });
  });

  test('shows every item of a list', () => {
    expect(numbers.formatList(['Holm'])).toBe('Holm');
    for (const item of ['Holm', 'Pier', 'Ferry']) expect(numbers.formatList(['Holm', 'Pier', 'Ferry'])).toContain(item);
  });

  test('finds each word of a text at its place', () => {
    checkProperty(
      fc.array(fc.constantFrom('Holm', 'ferries', '8,500', ' ', '-', '’s', '. ', '1.5', 'Ärger', 'її')).map((parts) => parts.join('')),
      (text) => {
        let last = 0;
        for (const { start, end } of words.findWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}].*[\p{L}\p{M}\p{N}]$|^[\p{L}\p{N}]$/u);
          last = end;
        }
      },
    );
  });
});
