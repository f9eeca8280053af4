import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { addDays } from '#lib/dates/days.ts';
import { DATA_FILES, DATA_SETS } from '#exports/data/data-sets.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { checkProperty, fc } from '../../../support/check-property.ts';
import { makeDossier } from '../../../support/entries.ts';
import { compileJsonSchema } from '../../../support/formats/json-schema.ts';
import { ODD_NAMES } from '../../../support/copies/odd-names.ts';
import { readCsvw } from '../../../support/formats/read-csvw.ts';

const revision = { id: 'abc1234', day: '2020-06-01' };
const write = (dossier: Dossier, path: string): string => DATA_FILES.find((file) => file.path === `data/${path}`)!.write(dossier, revision);
const read = (dossier: Dossier, path: string): unknown => JSON.parse(write(dossier, path));

type Row = Record<string, string>;
const rowsOf = (dossier: Dossier, name: string): Row[] =>
  parseCsv(write(dossier, `${name}.csv`), { bom: true, columns: true, record_delimiter: '\r\n' }) as unknown as Row[];

/** The items as citation software reads them. */
const cite = (input: string | object[]): object[] => new Cite(input as never).format('data', { format: 'object' }) as object[];

interface CalendarEvent {
  uid: string;
  summary: string;
  description: string;
  from: string;
  /** The day after the last one. */
  until: string;
  stamp: string;
}

const eventsOf = (dossier: Dossier): CalendarEvent[] =>
  new ICAL.Component(ICAL.parse(write(dossier, 'chronology.ics')) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      from: event.startDate.toString().replace(/^\d+/, (year) => year.padStart(4, '0')),
      until: event.endDate.toString().replace(/^\d+/, (year) => year.padStart(4, '0')),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });

const event = (date: string, more = '') =>
  `title: Something happens\ncites: [p1]\ndate: { edtf: "${date}", basis: stated }\nstatus: happened\n${more}`;
const dated = (date: string, more = '') => makeDossier({ 'chronology/council-vote.yaml': event(date, more) });

const DATES = [
  '2020-03-04',
  '2020-03-04?',
  '2020-03',
  '2020-03-XX',
  '2020',
  '2020~',
  '2020-21',
  '2020-24',
  '201X',
  '19XX',
  '2020-03-02/2020-03-06',
  '2020-03/..',
  '2020/',
  '../2020-03-04',
  '0000',
  '9999',
];

describe('the calendar', () => {
  test('names its language', () => {
    const productIn = (language: 'uk' | 'en-GB') => /^PRODID:.*/m.exec(write(makeDossier({}, { language }), 'chronology.ics'))?.[0].trim();
    expect([productIn('uk'), productIn('en-GB')]).toEqual([
      'PRODID:-//Backgrounder//chronology//UK',
      'PRODID:-//Backgrounder//chronology//EN',
    ]);
  });

  test('has a day as a day, with the words and the sources of the event', () => {
    const dossier = dated('2020-03-04', 'details: [{ text: "The ferry, stays; for now.", cites: [p1, gazette-2020] }]\nplaces: [holm]\n');
    expect(eventsOf(dossier)).toMatchInlineSnapshot(`
      [
        {
          "description": "4 March 2020.
      The ferry, stays; for now.
      Sources: part 1 of the article; The Holm Gazette.",
          "from": "2020-03-04",
          "stamp": "2020-03-04T00:00:00Z",
          "summary": "Something happens",
          "uid": "https://ferry.example.org/chronology/council-vote/",
          "until": "2020-03-05",
        },
      ]
    `);
  });

  test('covers all days of a coarse date, and says in the title what is not certain', () => {
    const shown = DATES.map((date) => {
      const [own] = eventsOf(dated(date));
      return `${date}: ${own?.from ?? '-'} to ${own?.until ?? '-'} ${own?.summary ?? ''}`;
    });
    expect(shown).toMatchInlineSnapshot(`
      [
        "2020-03-04: 2020-03-04 to 2020-03-05 Something happens",
        "2020-03-04?: 2020-03-04 to 2020-03-05 Something happens (4 March 2020, uncertain)",
        "2020-03: 2020-03-01 to 2020-04-01 Something happens (March 2020)",
        "2020-03-XX: 2020-03-01 to 2020-04-01 Something happens (March 2020, day unknown)",
        "2020: 2020-01-01 to 2021-01-01 Something happens (2020)",
        "2020~: 2020-01-01 to 2021-01-01 Something happens (About 2020)",
        "2020-21: 2020-03-01 to 2020-06-01 Something happens (Spring 2020)",
        "2020-24: 2020-12-01 to 2021-03-01 Something happens (Winter 2020–21)",
        "201X: 2010-01-01 to 2020-01-01 Something happens (The 2010s)",
        "19XX: 1900-01-01 to 2000-01-01 Something happens (Between 1900 and 1999)",
        "2020-03-02/2020-03-06: 2020-03-02 to 2020-03-07 Something happens (2–6 March 2020)",
        "2020-03/..: 2020-03-01 to 2020-04-01 Something happens (From March 2020)",
        "2020/: 2020-01-01 to 2021-01-01 Something happens (From 2020, end unknown)",
        "../2020-03-04: 2020-03-04 to 2020-03-05 Something happens (Until 4 March 2020)",
        "0000: 0000-01-01 to 0001-01-01 Something happens (0)",
        "9999: 9999-01-01 to 9999-12-31 Something happens (9999)",
      ]
    `);
  });

  test('never makes a date finer', () => {
    for (const date of DATES) {
      const [own] = eventsOf(dated(date));
      const when = parseEdtf(date);
      if (when.kind === 'interval' || own === undefined) continue;
      expect([date, own.from, own.until]).toEqual([
        date,
        when.earliest,
        when.latest === '9999-12-31' ? own.until : addDays(when.latest, 1),
      ]);
    }
  });

  test('has no time of the build: an event was last changed when it was last corrected', () => {
    expect(eventsOf(dated('2020-03-04'))[0]?.stamp).toBe('2020-03-04T00:00:00Z');
    expect(eventsOf(dated('2020-03-04', 'corrections: [{ date: 2020-05-06, was: a, now: b, why: c }]'))[0]?.stamp).toBe(
      '2020-05-06T00:00:00Z',
    );
  });
});

/** The article is of 4 March 2020. */
const UNDER_WAY = ['2019-23', '2020-03-04', '2020-02/..', '2020-02/', '../2020-03-01', '2020-02-01/2020-03-20', '2020-03'];

test('what was under way began at its date, and lasted at least until the day of the article', () => {
  const shown = UNDER_WAY.map((date) => {
    const dossier = makeDossier({ 'chronology/council-vote.yaml': event(date).replace('happened', 'under-way') });
    const [row] = rowsOf(dossier, 'chronology');
    const [own] = eventsOf(dossier);
    const [slide] = (read(dossier, 'timeline.json') as { events: { end_date?: object }[] }).events;
    const [from, to] = [`${row?.['start_earliest']}–${row?.['start_latest']}`, `${row?.['end_earliest']}–${row?.['end_latest']}`];
    const words = /Still under way[^.]*/.exec(own?.description ?? '')?.[0];
    return `${date}: began ${from}, ended ${to}, drawn ${own?.from} to ${own?.until}, ${JSON.stringify(slide?.end_date)}. ${words}`;
  });
  expect(shown).toMatchInlineSnapshot(`
    [
      "2019-23: began 2019-09-01–2019-11-30, ended 2020-03-04–, drawn 2019-09-01 to 2020-03-05, {"year":2020,"month":3,"day":4}. Still under way on 4 March 2020; its end is not recorded here",
      "2020-03-04: began 2020-03-04–2020-03-04, ended 2020-03-04–, drawn 2020-03-04 to 2020-03-05, undefined. Still under way on 4 March 2020; its end is not recorded here",
      "2020-02/..: began 2020-02-01–2020-02-29, ended 2020-03-04–, drawn 2020-02-01 to 2020-03-05, {"year":2020,"month":3,"day":4}. Still under way on 4 March 2020; its end is not recorded here",
      "2020-02/: began 2020-02-01–2020-02-29, ended 2020-03-04–, drawn 2020-02-01 to 2020-03-05, {"year":2020,"month":3,"day":4}. Still under way on 4 March 2020; its end is not recorded here",
      "../2020-03-01: began –, ended 2020-03-01–2020-03-01, drawn 2020-03-01 to 2020-03-02, undefined. undefined",
      "2020-02-01/2020-03-20: began 2020-02-01–2020-02-01, ended 2020-03-20–2020-03-20, drawn 2020-02-01 to 2020-03-21, {"year":2020,"month":3,"day":20}. undefined",
      "2020-03: began 2020-03-01–2020-03-04, ended 2020-03-04–, drawn 2020-03-01 to 2020-03-05, undefined. Still under way on 4 March 2020; its end is not recorded here",
    ]
  `);
});

test('a later event that was under way lasted at least until its own day', () => {
  const dossier = makeDossier({ 'chronology/council-vote.yaml': event('2020-05').replace('happened', 'under-way\norigin: later') });
  expect(rowsOf(dossier, 'chronology')[0]).toMatchObject({ start_latest: '2020-05-31', end_earliest: '2020-05-01', end_latest: '' });
});

test('the timeline has only what is known of a date, and shows it in words', () => {
  interface Slide {
    start_date: object;
    end_date?: object;
    display_date: string;
  }
  const shown = DATES.map((date) => {
    const {
      start_date: start,
      end_date: end,
      display_date: words,
    } = (read(dated(date), 'timeline.json') as { events: Slide[] }).events[0]!;
    return `${date}: ${JSON.stringify(start)} ${JSON.stringify(end)} ${words}`;
  });
  expect(shown).toMatchInlineSnapshot(`
    [
      "2020-03-04: {"year":2020,"month":3,"day":4} undefined 4 March 2020",
      "2020-03-04?: {"year":2020,"month":3,"day":4} undefined 4 March 2020, uncertain",
      "2020-03: {"year":2020,"month":3} undefined March 2020",
      "2020-03-XX: {"year":2020,"month":3} undefined March 2020, day unknown",
      "2020: {"year":2020} undefined 2020",
      "2020~: {"year":2020} undefined About 2020",
      "2020-21: {"year":2020,"month":3} {"year":2020,"month":5} Spring 2020",
      "2020-24: {"year":2020,"month":12} {"year":2021,"month":2} Winter 2020–21",
      "201X: {"year":2010} {"year":2019} The 2010s",
      "19XX: {"year":1900} {"year":1999} Between 1900 and 1999",
      "2020-03-02/2020-03-06: {"year":2020,"month":3,"day":2} {"year":2020,"month":3,"day":6} 2–6 March 2020",
      "2020-03/..: {"year":2020,"month":3} undefined From March 2020",
      "2020/: {"year":2020} undefined From 2020, end unknown",
      "../2020-03-04: {"year":2020,"month":3,"day":4} undefined Until 4 March 2020",
      "0000: {"year":0} undefined 0",
      "9999: {"year":9999} undefined 9999",
    ]
  `);
});

describe('the tables', () => {
  const dossier = makeDossier({
    'chronology/council-vote.yaml': event('2020-03', 'actors: [ada-quill]\nplaces: [holm]\n'),
    'chronology/no-end.yaml': event('2020-03/..'),
    'actors/formula.yaml': 'name: "=SUM(A1:A9)"\naltLabels: ["@Ada", "-1", "a, \\"b\\""]\n',
    'places/south.yaml': 'name: South\nkind: sea\ncoordinates: { latitude: -12.5, longitude: -3 }\n',
  });

  test('have a row for each event, with its date in both forms', () => {
    expect(rowsOf(dossier, 'chronology')).toMatchInlineSnapshot(`
      [
        {
          "actors": "Ada Quill",
          "address": "https://ferry.example.org/chronology/council-vote/",
          "date": "2020-03",
          "date_in_words": "March 2020",
          "end_earliest": "2020-03-01",
          "end_latest": "2020-03-31",
          "id": "council-vote",
          "origin": "article",
          "places": "Holm",
          "source_addresses": "https://ferry.example.org/article/#p1",
          "sources": "part 1 of the article",
          "start_earliest": "2020-03-01",
          "start_latest": "2020-03-31",
          "status": "happened",
          "title": "Something happens",
          "topics": "The vote",
        },
        {
          "actors": "",
          "address": "https://ferry.example.org/chronology/no-end/",
          "date": "2020-03/..",
          "date_in_words": "from March 2020",
          "end_earliest": "",
          "end_latest": "",
          "id": "no-end",
          "origin": "article",
          "places": "",
          "source_addresses": "https://ferry.example.org/article/#p1",
          "sources": "part 1 of the article",
          "start_earliest": "2020-03-01",
          "start_latest": "2020-03-31",
          "status": "happened",
          "title": "Something happens",
          "topics": "The vote",
        },
      ]
    `);
  });

  test('begin with a byte order mark, end lines as RFC 4180 says, and have a head even if they are empty', () => {
    const text = write(makeDossier(), 'corrections.csv');
    expect(text).toBe('\u{feff}id,date,entry,was,now,why,address\r\n');
  });

  test('are read with the types that their metadata gives to their columns', async () => {
    const xsd = (name: string) => `http://www.w3.org/2001/XMLSchema#${name}`;
    const readTable = (name: string) =>
      readCsvw(write(dossier, `${name}.csv`), read(dossier, `${name}.csv-metadata.json`) as Record<string, unknown>);
    const [vote] = await readTable('chronology');
    expect(vote).toMatchObject({
      date: { value: '2020-03', datatype: 'http://id.loc.gov/datatypes/edtf/EDTF' },
      start_earliest: { value: '2020-03-01', datatype: xsd('date') },
      end_latest: { value: '2020-03-31', datatype: xsd('date') },
      address: { value: 'https://ferry.example.org/chronology/council-vote/', datatype: xsd('anyURI') },
      title: { value: 'Something happens', datatype: xsd('string') },
    });
    const south = (await readTable('places')).find(({ id }) => id?.value === 'south');
    expect(south?.['latitude']).toEqual({ value: '-12.5', datatype: xsd('decimal') });
    expect((await readTable('articles'))[0]?.['times_cited']?.datatype).toBe(xsd('integer'));
  });

  test('have metadata with the name and a description of every column, in their order', () => {
    for (const { id, columns = [] } of DATA_SETS.filter(({ group }) => group === 'tables')) {
      const metadata = read(dossier, `${id}.csv-metadata.json`) as {
        url: string;
        tableSchema: { columns: { name: string; titles: string; 'dc:description': string; separator?: string }[] };
      };
      const [head = []] = parseCsv(write(dossier, `${id}.csv`), { bom: true, to: 1 });
      expect([id, metadata.url, metadata.tableSchema.columns.map(({ titles }) => titles)]).toEqual([id, `${id}.csv`, head]);
      expect(columns.map(({ name }) => name)).toEqual(head);
      for (const column of metadata.tableSchema.columns) expect(column['dc:description'], `${id}.${column.name}`).toMatch(/^[A-Z].+\.$/);
    }
    const actors = read(dossier, 'actors.csv-metadata.json') as { tableSchema: { columns: { name: string; separator?: string }[] } };
    const lists = actors.tableSchema.columns.flatMap(({ name, separator }) => (separator === '; ' ? name : []));
    expect(lists).toEqual(['affiliation', 'other_names', 'original_names', 'sources', 'source_addresses']);
  });

  test('describe what a column holds in this table, if it is something else in others', () => {
    const describe = (table: string, column: string) =>
      (
        read(dossier, `${table}.csv-metadata.json`) as { tableSchema: { columns: { name: string; 'dc:description': string }[] } }
      ).tableSchema.columns.find(({ name }) => name === column)?.['dc:description'];
    expect(describe('corrections', 'date')).toBe('The day of the correction.');
    expect(describe('chronology', 'date')).toBe('When it happened or was said, as exactly as it is known.');
  });

  test('name the licence in their metadata, if there is one', () => {
    const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
    expect(read(makeDossier({}, { licence }), 'actors.csv-metadata.json')).toMatchObject({ 'dc:license': { '@id': licence.url } });
    expect(read(dossier, 'actors.csv-metadata.json')).not.toHaveProperty(['dc:license']);
  });

  test('have no formulas, and leave numbers as they are', () => {
    expect(rowsOf(dossier, 'actors').find(({ id }) => id === 'formula')).toMatchObject({
      name: "'=SUM(A1:A9)",
      other_names: '\'@Ada; -1; a, "b"',
    });
    expect(rowsOf(dossier, 'places').find(({ id }) => id === 'south')).toMatchObject({ latitude: '-12.5', longitude: '-3' });
  });

  test('have the same entries as their JSON', () => {
    for (const { files } of DATA_SETS.filter(({ group, id }) => group === 'tables' && id !== 'articles')) {
      const [csv, json] = files.map(({ path }) => path.slice('data/'.length));
      const ids = (read(dossier, json!) as { id: string }[]).map(({ id }) => id);
      expect([csv, rowsOf(dossier, csv!.replace('.csv', '')).map(({ id }) => id)]).toEqual([csv, ids]);
    }
  });
});

describe('the dossier', () => {
  const TEXT = 'The very words of the paper.';
  const article = `passages:\n  - { id: p1, digest: The council voted., text: "${TEXT}", waived: Not news. }\n  - { id: p2, digest: It is “a lifeline”., quotations: [{ text: a lifeline, speaker: ada-quill }] }\n`;
  const dossier = makeDossier(
    {
      'articles/ferry-vote.yaml': article,
      'chronology/council-vote.yaml': event('2020-03', 'onMap: { text: Two ferries, cites: [p1], form: point, points: [holm] }'),
    },
    { publisher: { name: 'Gazette' }, licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } },
  );

  test('is valid by its own schema, which an entry with an unknown field is not', () => {
    const isValid = compileJsonSchema(read(dossier, 'dossier.schema.json') as object);
    const data = read(dossier, 'dossier.json') as Record<string, object[]>;
    expect([isValid(data), isValid.errors]).toEqual([true, null]);
    expect(isValid({ ...data, actors: [{ ...data['actors']![0], hat: 'grey' }] })).toBe(false);
    expect(isValid({ ...data, statements: [{ ...data['statements']![0], cites: 'p1' }] })).toBe(false);
  });

  test('has the version, the licence, and nothing of the text of the article or for editors', () => {
    const text = write(dossier, 'dossier.json');
    expect(JSON.parse(text)).toMatchObject({ version: revision, site: { licence: { name: 'CC BY 4.0' } } });
    for (const { path } of DATA_FILES) expect([path, write(dossier, path.slice('data/'.length)).includes(TEXT)]).toEqual([path, false]);
    for (const field of ['waive', 'waived', 'draft', 'unlinked']) {
      expect(text).not.toContain(`"${field}":`);
      expect(write(dossier, 'dossier.schema.json')).not.toContain(`"${field}"`);
    }
  });
});

describe('the map', () => {
  test('is GeoJSON, with rings that run as RFC 7946 says', () => {
    const ring = '[{ latitude: 1, longitude: 1 }, { latitude: 2, longitude: 1 }, { latitude: 2, longitude: 2 }]';
    const dossier = dated('2020-03', `onMap: { text: Two ferries, cites: [p1], form: area, points: ${ring} }`);
    const text = write(dossier, 'places.geojson');
    expect(checkGeoJson(text).type).toBe('FeatureCollection');
    const { features } = JSON.parse(text) as { features: { id: string; geometry: unknown }[] };
    expect(features.map(({ id, geometry }) => ({ id, geometry }))).toMatchInlineSnapshot(`
      [
        {
          "geometry": {
            "coordinates": [
              -2.5,
              61.2,
            ],
            "type": "Point",
          },
          "id": "places/holm",
        },
        {
          "geometry": {
            "coordinates": [
              [
                [
                  1,
                  1,
                ],
                [
                  2,
                  2,
                ],
                [
                  1,
                  2,
                ],
                [
                  1,
                  1,
                ],
              ],
            ],
            "type": "Polygon",
          },
          "id": "chronology/council-vote",
        },
      ]
    `);
  });
});

describe('the annotations', () => {
  test('select in a source only what it is recorded to say to the letter', () => {
    const dossier = makeDossier({
      'glossary/subsidy.yaml': 'inArticle: [{ text: The ferry is “a lifeline”., cites: [p1, p2, gazette-2020] }]',
    });
    const { items } = read(dossier, 'annotations.jsonld') as { items: { body: { value: string }; target: unknown }[] };
    expect(items.find(({ body }) => body.value === 'The ferry is “a lifeline”.')?.target).toMatchInlineSnapshot(`
      [
        {
          "source": "https://ferry.example.org/article/#p1",
          "type": "SpecificResource",
        },
        {
          "selector": [
            {
              "exact": "a lifeline",
              "type": "TextQuoteSelector",
            },
          ],
          "source": "https://ferry.example.org/article/#p2",
          "type": "SpecificResource",
        },
        {
          "source": "https://gazette.example.org/2020/how-the-ferry-is-paid-for",
          "type": "SpecificResource",
        },
      ]
    `);
  });

  test('have an id and a target for every statement that cites something', () => {
    const dossier = makeDossier();
    const { items } = read(dossier, 'annotations.jsonld') as { items: { id: string; target: object[] }[] };
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.map(({ target }) => target.length)).toEqual(
      dossier.statements.filter(({ cites }) => cites.length > 0).map(({ cites }) => cites.length),
    );
  });
});

test('the annotations are JSON-LD in which nothing is lost', async () => {
  // Instead of the context at w3.org, which a test cannot load.
  const context = { '@vocab': 'http://www.w3.org/ns/oa#', id: '@id', type: '@type', source: { '@type': '@id' } };
  const options: object = {
    safe: true,
    documentLoader: (documentUrl: string) => Promise.resolve({ documentUrl, document: { '@context': context } }),
  };
  const quads = (await jsonld.toRDF(read(makeDossier(), 'annotations.jsonld') as object, options)) as unknown as {
    predicate: { value: string };
    object: { value: string };
  }[];
  const targets = quads.filter(({ predicate }) => predicate.value.endsWith('#source')).map(({ object }) => object.value);
  expect(targets).toContain('https://gazette.example.org/2020/how-the-ferry-is-paid-for');
  expect(targets).toContain('https://ferry.example.org/article/#p1');
});

test('the linked data is read without any other document, and nothing in it is lost', async () => {
  const dossier = makeDossier();
  const document = read(dossier, 'dossier.jsonld') as { '@graph': object[] };
  // With `safe`, it throws an error where it would leave something out; its types do not know the option.
  const options: object = { safe: true };
  const quads = (await jsonld.toRDF(document as object, options)) as unknown as {
    subject: { value: string };
    predicate: { value: string };
  }[];
  const subjects = new Set(quads.map(({ subject }) => subject.value));
  for (const key of ['actors/ada-quill/', 'glossary/subsidy/', 'references/gazette-2020/', 'briefings/what-was-decided/'])
    expect(subjects).toContain(`https://ferry.example.org/${key}`);
  expect(quads.every(({ predicate }) => /^https:\/\/schema\.org\/|#type$/.test(predicate.value))).toBe(true);
});

/** The library takes a name in braces for a family name. */
const namesOf = (names: unknown): unknown =>
  (names as { family?: string; literal?: string }[] | undefined)?.map(({ family, literal }) => family ?? literal);

describe('the bibliography', () => {
  const dossier = makeDossier({
    'references/wire-2020.yaml':
      'title: "Ferry: 50% & {more} \\\\ #1 _x_ ~y ^z $"\npublisher: Wire, and others\nvia: The Mainland Post\nkind: agency\nurl: https://post.example.org/a_b?x=50%25#y\nissued: 2020-03\n',
  });

  test('is read from BibTeX as it stands in CSL-JSON', () => {
    plugins.config.get('@bibtex').parse.sentenceCase = 'never';
    const items = read(dossier, 'references.csl.json') as Record<string, unknown>[];
    const parsed = cite(write(dossier, 'references.bib')) as Record<string, unknown>[];
    expect(parsed.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    for (const [index, item] of items.entries()) {
      const { title, URL: url, issued, author, 'container-title': container } = parsed[index]!;
      expect({ title, url, issued, names: namesOf(author), container: container ?? item['container-title'] }).toEqual({
        title: item['title'],
        url: item['URL'],
        issued: item['issued'],
        names: namesOf(item['author']),
        container: item['container-title'],
      });
    }
  });

  test('is CSL-JSON that citation software takes as it is', () => {
    const items = read(dossier, 'references.csl.json') as object[];
    expect(cite(items)).toEqual(items);
  });
});

describe('with odd texts, every file stays valid', () => {
  // The schema does not depend on the content.
  const isValid = compileJsonSchema(read(makeDossier(), 'dossier.schema.json') as object);
  const texts = fc
    .oneof(
      fc.constantFrom(...Object.values(ODD_NAMES), '=1+1', '\t@x', '+49', 'a;b,c"d"', '\\', '{', '}', '--', "'"),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    )
    .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u{2028}\u{2029}]/gu, ' '));

  /** The dossier with a name, a title and a date put into it past the checks, which would refuse many of these. */
  function oddDossier(text: string, edtf: string): Dossier {
    const dossier = makeDossier();
    const [actor] = dossier.actors;
    const [reference] = dossier.references;
    const [own] = dossier.chronology;
    const when = parseEdtf(edtf);
    const odd = {
      ...dossier,
      actors: [{ ...actor!, data: { ...actor!.data, name: text, altLabels: [text, text] } }],
      references: [{ ...reference!, data: { ...reference!.data, title: text, publisher: text, issued: edtf } }],
      chronology: [{ ...own!, when, data: { ...own!.data, title: text, date: { edtf, basis: 'stated' as const } } }],
      site: { ...dossier.site, title: text },
    };
    const lists: Readonly<Partial<Record<string, unknown>>> = odd;
    return { ...odd, entriesOf: ((name: CollectionName) => lists[name] ?? dossier.entriesOf(name)) as never };
  }

  test('and is read as it was written', () => {
    checkProperty(
      fc.record({ text: texts, edtf: fc.constantFrom(...DATES) }),
      ({ text, edtf }) => {
        const dossier = oddDossier(text, edtf);
        const [actor] = rowsOf(dossier, 'actors');
        expect([text, `'${text}`]).toContain(actor?.['name']);
        expect(actor?.['name']).not.toMatch(/^[=+\-@\t\r]/);
        const [own] = eventsOf(dossier);
        expect(own === undefined || own.summary.startsWith(text) || own.summary.trimStart().startsWith(text.trim())).toBe(true);
        expect((read(dossier, 'references.csl.json') as { title: string }[])[1]?.title).toBe(text);
        expect(cite(write(dossier, 'references.bib'))).toHaveLength(2);
        expect(isValid(read(dossier, 'dossier.json'))).toBe(true);
        checkGeoJson(write(dossier, 'places.geojson'));
        for (const { path } of DATA_FILES.filter(({ type }) => type.endsWith('json'))) read(dossier, path.slice('data/'.length));
      },
      30,
    );
  });
});
