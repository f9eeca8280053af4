import { dates as british } from '#locales/en-GB/dates.ts';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { createEvidence, isOnlyUncertain, judgeDate, judgeProseDate, type DateVerdict } from '#dossier/evidence.ts';
import { makeDossier } from '../../support/entries.ts';

const dates = (...edtf: string[]) => edtf.map(parseEdtf);

test.each<[date: string, given: string[], verdict: DateVerdict]>([
  ['2022-01-26', ['2022-01-26'], 'sourced'],
  ['2022-01', ['2022-01-26'], 'sourced'],
  ['2022', ['2021', '2022-01-26'], 'sourced'],
  ['2022-01-26', ['2022-01'], 'too-fine'],
  ['2022-01', ['2021-24'], 'too-fine'],
  ['2022-01-26', ['2022-01-25', '2022-02'], 'unsourced'],
  ['2022-01-26', [], 'unsourced'],
  ['2022-01-17/2022-01-23', ['2022-01-17', '2022-01-23'], 'sourced'],
  ['2022-01-17/2022-01-23', ['2022-01-17'], 'sourced'],
  ['2022-01-17', ['2022-01-17/2022-01-23'], 'sourced'],
  ['2022-01-18', ['2022-01-17/2022-01-23'], 'too-fine'],
])('a statement of %s, where sources give %j, is %s', (date, given, verdict) => {
  expect(judgeDate(parseEdtf(date), dates(...given))).toBe(verdict);
});

test.each<[text: string, given: string[], verdict: DateVerdict]>([
  ['26 January 2022', ['2022-01-26'], 'sourced'],
  ['26 January', ['2022-01-26'], 'sourced'],
  ['26 January', ['2022-01'], 'unsourced'],
  ['17–23 January', ['2022-01-17/2022-01-23'], 'sourced'],
  ['31 April', ['2022-04'], 'unsourced'],
])('in prose "%s", where sources give %j, is %s', (text, given, verdict) => {
  const [date] = british.find(text);
  expect(date && judgeProseDate(date, { dates: dates(...given), yearless: [] })).toBe(verdict);
});

test('a source also gives the dates that it writes in another form, unless day and month cannot be told apart', () => {
  expect(british.findInSources('On April 15, 2019, on 3 May 2020 and on 03/04/2019').map(({ text }) => text)).toEqual([
    'April 15, 2019',
    '3 May 2020',
  ]);
});

test('a date is only uncertain if no source gives it without a mark', () => {
  expect(isOnlyUncertain(parseEdtf('2022-01-26'), dates('2022-01-26?'))).toBe(true);
  expect(isOnlyUncertain(parseEdtf('2022-01-26'), dates('2022-01-26?', '2022-01-26'))).toBe(false);
  expect(isOnlyUncertain(parseEdtf('2022-01-26'), dates('2022-01-25?'))).toBe(false);
});

describe('the evidence of sources', () => {
  const lookUp = createEvidence(
    makeDossier({
      'references/old.yaml':
        'issued: 2020-02-01\ndigest: On 1 May 2019 it had 1,200 seats.\nquotations: [{ text: a floating bridge, speaker: null }]',
      'references/new.yaml': 'issued: 2021\ndigest: It has two decks.',
      'references/talks.yaml': 'digest: The council met on 27 March 2020. Talks began on 31 March.',
      'references/old-talks.yaml': 'digest: Talks began on 31 March.',
      'references/undated.yaml': 'title: The 7 ferries of 1987',
      'references/american.yaml': 'title: The votes of April 15th, 2019, and of 03/04/2019',
      'references/evening.yaml': 'title: A page\nissued: 2020-03-04T21:06+02:00\ndigest: It has decks.',
    }),
  );
  const outline = (cites: string[], knownBy?: string) => {
    const { quotations, dates: given, numbers } = lookUp(cites, knownBy === undefined ? undefined : parseEdtf(knownBy));
    return {
      quotations: quotations.map(({ text, source }) => `${source}: ${text}`),
      dates: given.map(({ edtf }) => edtf),
      numbers: [...numbers],
    };
  };

  test('comes from their digests, titles, quotations and dates', () => {
    expect(outline(['old'])).toMatchInlineSnapshot(`
      {
        "dates": [
          "2019-05-01",
          "2020-02-01",
        ],
        "numbers": [
          "1",
          "2019",
          "1200",
          "2020",
          "02",
          "01",
        ],
        "quotations": [
          "old: a floating bridge",
        ],
      }
    `);
    expect(outline(['american']).dates).toContain('2019-04-15');
    expect(outline(['american']).dates.filter((edtf) => /^2019-0[34]-0/.test(edtf))).toEqual([]);
    expect(outline(['undated'])).toMatchInlineSnapshot(`
      {
        "dates": [
          "1987",
        ],
        "numbers": [
          "7",
          "1987",
        ],
        "quotations": [],
      }
    `);
    expect(outline(['p2'])).toMatchInlineSnapshot(`
      {
        "dates": [],
        "numbers": [],
        "quotations": [
          "p2: a lifeline",
        ],
      }
    `);
  });

  test('has a day without a year apart, unless the days around it show the year', () => {
    const evidence = lookUp(['talks']);
    expect(evidence.dates.map(({ edtf }) => edtf)).toEqual(['2020-03-27', '2020-03-31']);
    expect(lookUp(['old-talks']).yearless.map(({ text, source }) => `${source}: ${text}`)).toEqual(['old-talks: 31 March']);
  });

  test('is joined for all cited sources, without ids that do not exist', () => {
    expect(outline(['p2', 'old', 'nothing']).quotations).toEqual(['p2: a lifeline', 'old: a floating bridge']);
    expect(outline(['nothing'])).toEqual({ quotations: [], dates: [], numbers: [] });
  });

  test('up to a day comes from passages and the references issued by then', () => {
    expect(outline(['p2', 'old', 'new', 'undated'], '2020-03-04').quotations).toEqual(['p2: a lifeline', 'old: a floating bridge']);
    expect(outline(['new'], '2020-12-31').numbers).toEqual([]);
    expect(outline(['new'], '2021-01-01').numbers).toContain('2');
  });

  test('of a page with a time has its day, but not the numbers of its time', () => {
    expect(outline(['evening'])).toMatchObject({ dates: ['2020-03-04T21:06+02:00'], numbers: ['2020', '03', '04'] });
    expect(outline(['evening'], '2020-03-04').numbers).not.toEqual([]);
    expect(outline(['evening'], '2020-03-04T19:00Z').numbers).toEqual([]);
  });
});
