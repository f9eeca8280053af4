import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { buildCitationTemplates } from '#exports/citing/citation-templates.ts';
import { DATA_FILES } from '#exports/data/data-sets.ts';
import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { fillCitations, findIssued } from '#lib/text/fill-citations.ts';
import { makeDossier } from '../../../support/entries.ts';
import { compileJsonSchema } from '../../../support/formats/json-schema.ts';
import { ODD_NAMES } from '../../../support/copies/odd-names.ts';

/** Names that content may have, and that formats may break. */
const NAMES = {
  ...ODD_NAMES,
  quotes: `"Ada", 'Ben' and “Cem”; 10" \`x\``,
  formula: '=HYPERLINK("https://a.example.org","x")',
  sum: '+1+1',
  negative: '-2+3',
  at: '@SUM(A1)',
  latex: 'Ferry: 50% & {more} \\ #1 _x_ ~y ^z $',
  calendar: 'BEGIN:VEVENT; a, b\\n: c',
};

const revision = { id: 'abc1234', day: '2020-06-01' };
const ADDRESS = 'https://ferry.example.org';

/** A dossier with the name of everything; its event has no day, its reference a page that is gone, without a copy. */
function dossierWith(name: string) {
  const own = JSON.stringify(name);
  // A title may have line breaks, a name may not.
  const title = (indent: string) => `|-\n${indent}${name.replace(' ', `\n${indent}`)}`;
  return makeDossier(
    {
      'actors/odd.yaml': `name: ${own}\nkind: person\naltLabels: [${own}]\nrole:\n  cites: [odd-source]\n  text: ${title('    ')}\n`,
      'glossary/odd.yaml': `term: ${own}\ndefinition:\n  cites: [p1, odd-source]\n  text: ${title('    ')}\n`,
      'places/odd.yaml': `name: ${own}\nkind: city\ncoordinates: { latitude: 1, longitude: 2 }\n`,
      'chronology/odd.yaml': `title: ${own}\ncites: [p1, odd-source]\ndate: { edtf: 2020-03, basis: stated }\nstatus: happened\nactors: [odd]\nplaces: [odd]\n`,
      'references/odd-source.yaml': `title: ${title('  ')}\npublisher: ${own}\nkind: news\nurl: https://gone.example.org/a?b=c,d&e=%22f%22\ndead: 2020-05-01\n`,
    },
    { title: name, editor: name },
  );
}

// Otherwise, the library puts titles into lower case.
plugins.config.get('@bibtex').parse.sentenceCase = 'never';
const isValidDossier = compileJsonSchema(JSON.parse(writeFrom(makeDossier(), 'dossier.schema.json')) as object);

function writeFrom(dossier: ReturnType<typeof makeDossier>, path: string): string {
  const file = DATA_FILES.find((each) => each.path === `data/${path}`);
  if (!file) throw new Error(`there is no ${path}`);
  return file.write(dossier, revision);
}

describe.each(Object.entries(NAMES))('with the name %s, each format is read with it', (_kind, name) => {
  const dossier = dossierWith(name);
  const write = (path: string) => writeFrom(dossier, path);
  const sameWords = (text: unknown) => collapseWhitespace(String(text)) === collapseWhitespace(name);
  const odd = <R extends { id: string }>(rows: readonly R[]): R | undefined => rows.find(({ id }) => id === 'odd' || id === 'odd-source');

  test.each([
    ['actors', 'name'],
    ['glossary', 'name'],
    ['places', 'name'],
    ['chronology', 'title'],
    ['references', 'title'],
  ] as const)('CSV: %s', (table, column) => {
    const rows = parseCsv<{ id: string }>(write(`${table}.csv`), { bom: true, columns: true, record_delimiter: '\r\n' });
    const cells = Object.values(odd(rows) ?? {});
    // An apostrophe comes before what a spreadsheet would run.
    expect((odd(rows) as Record<string, string> | undefined)?.[column]?.replace(/^'(?=[=+@-])/, '')).toSatisfy(sameWords);
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
  });

  test('iCalendar: the whole month of an event without a day', () => {
    const events = new ICAL.Component(ICAL.parse(write('chronology.ics')) as unknown[]).getAllSubcomponents('vevent');
    const event = events.map((component) => new ICAL.Event(component)).find(({ uid }) => uid.endsWith('/chronology/odd/'));
    expect(events).toHaveLength(dossier.chronology.length);
    expect(collapseWhitespace(event?.summary ?? '').startsWith(collapseWhitespace(name))).toBe(true);
    expect(event?.location).toSatisfy(sameWords);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2020-03-01', '2020-04-01']);
  });

  test('TimelineJS: as text, not as markup', () => {
    const { events } = JSON.parse(write('timeline.json')) as { events: { unique_id: string; text: { headline: string } }[] };
    const { text } = events.find((slide) => slide.unique_id.includes('odd')) ?? {};
    const page = parseHtml(text?.headline ?? '');
    expect(page.querySelectorAll('b, script, style')).toEqual([]);
    expect(page.text).toSatisfy(sameWords);
  });

  test('GeoJSON', () => {
    const { features } = checkGeoJson(write('places.geojson')) as { features: { id?: unknown; properties: { name?: string } | null }[] };
    expect(features.find(({ id }) => id === 'places/odd')?.properties?.name).toBe(name);
  });

  test('CSL-JSON and BibTeX: a page that is gone has the address that it had, an article on paper none', () => {
    const csl = new Cite(JSON.parse(write('references.csl.json')) as never).format('data', { format: 'object' }) as object[];
    const bibtex = new Cite(write('references.bib') as never).format('data', { format: 'object' }) as object[];
    for (const items of [csl, bibtex] as { id: string; title: string; URL?: string }[][]) {
      expect(items).toHaveLength(dossier.references.length + 1); // and the article
      expect(odd(items)?.title).toSatisfy(sameWords);
      expect(odd(items)?.URL).toBe('https://gone.example.org/a?b=c,d&e=%22f%22');
      expect(items[0]?.URL).toBeUndefined();
    }
  });

  test('JSON-LD: every name, and no blank address', async () => {
    const options: object = { safe: true };
    const expanded = JSON.stringify(await jsonld.expand(JSON.parse(write('dossier.jsonld')) as object, options));
    const named = [...expanded.matchAll(/"https:\/\/schema\.org\/name":\[\{"@value":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
      collapseWhitespace(JSON.parse(text ?? '""') as string),
    );
    expect(named.filter((each) => each === collapseWhitespace(name)).length).toBeGreaterThanOrEqual(5);
    expect(expanded).not.toContain('"@id":""');
  });

  test('Web Annotations: a source without an address is the page about it', () => {
    const { items } = JSON.parse(write('annotations.jsonld')) as {
      items: { body: { id: string; value: string }; target: { source: string }[] }[];
    };
    const [role] = dossier.statementsOf('actors/odd');
    const own = items.find(({ body }) => body.id === `${ADDRESS}/actors/odd/#${role?.anchor}`);
    expect(own?.body.value).toBe(role?.text);
    expect(own?.target.map(({ source }) => source)).toEqual([`${ADDRESS}/references/odd-source/`]);
  });

  test('the dossier is valid by its schema', () => {
    expect([isValidDossier(JSON.parse(write('dossier.json'))), isValidDossier.errors]).toEqual([true, null]);
  });

  test('citations of a page', () => {
    const cited = { title: name, address: `${ADDRESS}/actors/odd/`, id: 'actors/odd' };
    const templates = buildCitationTemplates(dossier, revision);
    const { csl, bibtex } = fillCitations(templates, cited, findIssued(templates, cited.address));
    for (const input of [csl, bibtex]) {
      const [item] = new Cite(input as never).format('data', { format: 'object' }) as Record<string, unknown>[];
      expect(item?.['title']).toSatisfy(sameWords);
      expect(item?.['URL']).toBe(cited.address);
    }
  });
});
