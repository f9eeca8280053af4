import { beforeAll, describe, expect, test } from 'vitest';
import { lastChangeOfPage } from '#exports/citing/page-changes.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { findVocabularyIssues } from '../support/formats/schema-org.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { hrefOf, NOT_FOUND, readSite, wordsOf, type BuiltPage } from '../support/built-site.ts';

type Node = Record<string, unknown>;

/** Every object in a value, itself included. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return typeof value === 'object' && value !== null ? [value as Node, ...Object.values(value).flatMap(nodesIn)] : [];
};

/** Every text in a value that is an address. */
const addressesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
};

const readData = ({ document }: BuiltPage): Node[] =>
  document
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap((script) => (JSON.parse(script.text) as { '@graph': Node[] })['@graph']);

const SITE_NAMES = Object.keys(SITES) as SiteName[];

describe('schema.org', () => {
  const unknown = [
    { '@type': 'Explainer' },
    { '@type': 'Person', headline: 'Ada' },
    { '@type': 'Event', location: { '@type': 'GeoCoordinates', latitude: 'north' } },
    { '@type': 'Event', eventStatus: 'https://schema.org/EventUnderWay' },
    { '@type': 'Quotation', spokenByCharacter: [{ '@type': 'Country', name: 'Holm' }] },
  ];
  const formOf = (item: object) => JSON.stringify(item).replace(/"(?:Ada|north|Holm)"/, '"text"');
  const findUnknown = (issue: string) => unknown.find((item) => issue.startsWith(`${formOf(item)}: `));

  let issues: string[];
  // In one run, because the compiler needs seconds to read the vocabulary.
  beforeAll(async () => {
    const sites = await Promise.all(SITE_NAMES.map(readSite));
    const shown = sites.flatMap(({ pages }) => pages.flatMap(readData));
    expect(shown.length).toBeGreaterThan(1000);
    issues = findVocabularyIssues([...shown, ...unknown], REPOSITORY_ROOT);
  });

  test('knows every type, every property and every kind of value on two sites', () => {
    expect(issues.filter((issue) => !findUnknown(issue))).toEqual([]);
  });

  test('does not know types, properties and kinds of values that it does not have', () => {
    expect(issues.map(findUnknown).filter(Boolean)).toEqual(unknown);
  });
});

describe.each(SITE_NAMES)('on the site "%s"', async (name) => {
  const { pages, files, dossier } = await readSite(name);
  const { url, base } = dossier.site;
  const addressOf = (path: string) => new URL(`${base.slice(0, -1)}${path}`, url).href;
  const data = new Map(pages.map((one) => [one.path, readData(one)]));
  const described = [...data].flatMap(([path, graph]) => graph.map((node) => ({ path, node })));

  test('every page but the 404 page has one block of JSON-LD with schema.org types', () => {
    for (const { path, document } of pages) {
      const scripts = document.querySelectorAll('head script[type="application/ld+json"]').map(({ text }) => JSON.parse(text) as Node);
      const isSilent = path === NOT_FOUND || path === '/print/';
      expect(
        scripts.map((script) => script['@context']),
        path,
      ).toEqual(isSilent ? [] : ['https://schema.org']);
    }
    for (const { path, node } of described) expect(node['@type'], path).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  test('Zotero finds the day of the last change in the head of every page, and no other date', () => {
    for (const { path, document } of pages) {
      const day = document.querySelector('head meta[name=citation_date]')?.getAttribute('content');
      expect(day, path).toBe(path === NOT_FOUND ? undefined : lastChangeOfPage(dossier, path as '/'));
    }
    for (const { id, data: briefing } of dossier.briefings)
      expect(lastChangeOfPage(dossier, `/briefings/${id}/`), id).toBe(
        [briefing.published, briefing.updated ?? '', ...briefing.corrections.map(({ date }) => date)].sort().at(-1),
      );
  });

  test('each kind of page describes what it shows', () => {
    const allTypesOn = (path: string) => [...new Set(data.get(path)?.map((node) => node['@type']))];
    // A correction of the article or of an event adds a work.
    const typesOn = (path: string) => allTypesOn(path).filter((type) => type !== 'CreativeWork');
    expect(typesOn('/')).toEqual(['WebSite', 'BackgroundNewsArticle']);
    expect(typesOn('/article/')).toEqual(['NewsArticle', 'BreadcrumbList']);
    expect(typesOn('/glossary/')).toEqual(['DefinedTermSet', 'BreadcrumbList']);
    expect(typesOn('/chronology/')).toEqual(['BreadcrumbList']);
    for (const { id, data: event } of dossier.chronology)
      expect(typesOn(`/chronology/${id}/`)).toEqual([...(event.status === 'under-way' ? [] : ['Event']), 'BreadcrumbList']);
    expect(typesOn('/places/')).toEqual(['BreadcrumbList']);
    for (const { id, data } of dossier.places.filter(({ data }) => data.kind === 'city'))
      expect(typesOn(`/places/${id}/`), data.name).toContain('City');
    expect(allTypesOn('/references/')).toEqual(['BreadcrumbList']);
    for (const { id } of dossier.references) expect(allTypesOn(`/references/${id}/`)).toEqual(['CreativeWork', 'BreadcrumbList']);
    expect(typesOn('/quotes/')).toEqual(['Quotation', 'BreadcrumbList']);
    expect(typesOn('/about/')).toEqual(['BreadcrumbList']);
    expect(typesOn('/data/')).toEqual(['Dataset', 'BreadcrumbList']);
    for (const { id } of dossier.briefings) expect(typesOn(`/briefings/${id}/`)).toEqual(['BackgroundNewsArticle', 'BreadcrumbList']);
    for (const { id } of dossier.glossary) expect(typesOn(`/glossary/${id}/`)).toEqual(['DefinedTerm', 'BreadcrumbList']);
    for (const { id, data: actor } of dossier.actors)
      expect(typesOn(`/actors/${id}/`)[0]).toBe({ person: 'Person', state: 'Country' }[actor.kind as string] ?? 'Organization');
  });

  test('the breadcrumbs in structured data are those that readers see', () => {
    for (const { path, document } of pages) {
      const trail = document.querySelectorAll('nav[aria-label=Breadcrumb] li');
      const [list] = (data.get(path) ?? []).filter((node) => node['@type'] === 'BreadcrumbList');
      const shown = trail.map((step, index) => {
        const link = step.querySelector('a');
        return {
          '@type': 'ListItem',
          position: index + 1,
          name: wordsOf(link ?? step),
          ...(link && { item: new URL(hrefOf(link), url).href }),
        };
      });
      expect(list?.['itemListElement'] ?? [], path).toEqual(shown);
    }
  });

  test('every address in structured data is a page and an element of the site, a source, or that of the publisher', () => {
    const sources = new Set([
      dossier.article.data.url,
      dossier.site.publisher?.url,
      dossier.site.contact,
      dossier.site.licence?.url,
      ...dossier.references.map((reference) => reference.data.url),
    ]);
    const isKnown = (address: string) => {
      if (sources.has(address) || address === 'https://schema.org/EventScheduled') return true;
      const [target = '', fragment] = address.split('#');
      if (files.has(decodeURI(target.replace(addressOf('/'), '')))) return true;
      const found = pages.find((one) => addressOf(one.path) === target);
      return found !== undefined && (fragment === undefined || found.byId.has(fragment));
    };
    const astray = described.flatMap(({ path, node }) =>
      addressesIn(node).flatMap((address) => (isKnown(address) ? [] : [`${path}: ${address}`])),
    );
    expect(astray).toEqual([]);
  });

  test('no date in structured data is more exact or certain than in the content', () => {
    const events = new Map(dossier.chronology.map((event) => [addressOf(`/chronology/${event.id}/`), event]));
    const listed = dossier.chronology.flatMap(({ id }) => data.get(`/chronology/${id}/`) ?? []).filter((node) => node['@type'] === 'Event');
    expect(listed.length).toBeGreaterThan(2);
    for (const { '@id': id, startDate, eventStatus } of listed) {
      const { date, status } = events.get(id as string)!.data;
      expect(eventStatus === undefined, date.edtf).toBe(status === 'happened');
      if (startDate !== undefined) expect([date.edtf, date.edtf.replace(/\/(?:\.\.)?$/, '')]).toContain(startDate);
    }
    const published = described.flatMap(({ node }) => nodesIn(node)).filter((node) => node['@type'] === 'NewsArticle');
    expect(published.length).toBe(2);
    for (const { datePublished } of published)
      if (datePublished !== undefined) expect(datePublished).toBe(dossier.article.data.publishedAt.edtf);
    const issued = new Map(dossier.references.map((one) => [addressOf(`/references/${one.id}/`), one.data.issued]));
    for (const { '@id': id, datePublished } of dossier.references.flatMap((one) => data.get(`/references/${one.id}/`) ?? []))
      if (datePublished !== undefined) expect(datePublished).toBe(issued.get(id as string));
  });

  test('every page has the tags for link previews on other sites', () => {
    for (const { path, document } of pages.filter((one) => one.path !== NOT_FOUND)) {
      const meta: Partial<Record<string, string>> = Object.fromEntries(
        document
          .querySelectorAll('head meta[property^="og:"]:not([property^="og:image"])')
          .map((tag) => [tag.getAttribute('property') ?? '', tag.getAttribute('content')]),
      );
      const { 'og:title': title, ...rest } = meta;
      expect(document.querySelector('title')?.text.startsWith(title ?? '?'), path).toBe(true);
      expect(rest, path).toEqual({
        'og:description': document.querySelector('meta[name=description]')?.getAttribute('content'),
        'og:type': path.startsWith('/briefings/') && path !== '/briefings/' ? 'article' : 'website',
        'og:url': addressOf(path),
        'og:site_name': dossier.site.title,
        'og:locale': 'en_GB',
      });
    }
  });
});

test('the structured data of the other project', async () => {
  const { page } = await readSite('other');
  const described = (path: string) => readData(page(path)).map((node) => JSON.stringify(node));
  expect(described('/')).toMatchInlineSnapshot(`
    [
      "{"@type":"WebSite","@id":"https://herbal.example.org/herbal/","name":"The herbal goes home","description":"An explainer of a museum’s vote to give back a manuscript","inLanguage":"en-GB","url":"https://herbal.example.org/herbal/","publishingPrinciples":"https://herbal.example.org/herbal/about/","publisher":{"@type":"Organization","@id":"https://herbal.example.org/herbal/#imprint","name":"Marlhaven Explained","url":"https://explained.example.org/","publishingPrinciples":"https://herbal.example.org/herbal/about/","correctionsPolicy":"https://herbal.example.org/herbal/corrections/","contactPoint":{"@type":"ContactPoint","contactType":"corrections","url":"https://explained.example.org/mistakes/"}}}",
      "{"@type":"BackgroundNewsArticle","headline":"Why is the Anthera Herbal going back to its island?","abstract":"Because the trustees of Marlhaven Museum voted on 14 May 2024 to give it to the monastery it came from, as its owner and not as its borrower.","inLanguage":"en-GB","url":"https://herbal.example.org/herbal/","publisher":{"@id":"https://herbal.example.org/herbal/#imprint"},"backstory":{"@id":"https://herbal.example.org/herbal/about/"},"mainEntityOfPage":{"@type":"WebPage","lastReviewed":"2026-11-27"},"isPartOf":{"@id":"https://herbal.example.org/herbal/"},"isBasedOn":{"@type":"NewsArticle","@id":"https://herbal.example.org/herbal/article/#headline","headline":"Museum votes to send Anthera Herbal back to its island","inLanguage":"en","url":"https://courant.example.org/2024/05/16/museum-votes-to-send-anthera-herbal-back","articleSection":"Arts","publisher":{"@type":"Organization","name":"The Marlhaven Courant"},"creditText":"Tamsin Orrell","datePublished":"2024-05-16"}}",
    ]
  `);
  expect(described('/article/')).toMatchInlineSnapshot(`
    [
      "{"@type":"NewsArticle","@id":"https://herbal.example.org/herbal/article/#headline","headline":"Museum votes to send Anthera Herbal back to its island","inLanguage":"en","url":"https://courant.example.org/2024/05/16/museum-votes-to-send-anthera-herbal-back","articleSection":"Arts","publisher":{"@type":"Organization","name":"The Marlhaven Courant"},"creditText":"Tamsin Orrell","datePublished":"2024-05-16"}",
      "{"@type":"CreativeWork","url":"https://herbal.example.org/herbal/article/","correction":[{"@type":"CorrectionComment","datePublished":"2024-11-06","text":"This said “The 112 years run from 1911”; it now says “The 112 years run from 1912”. The year in which the book probably left the island had been put for that of the ledger."},{"@type":"CorrectionComment","datePublished":"2024-11-05","text":"This said “a label is no home”; it now says “a label is not a home”. Her words had been shortened by a letter."}]}",
      "{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://herbal.example.org/herbal/"},{"@type":"ListItem","position":2,"name":"The article, part by part"}]}",
    ]
  `);
  expect(described('/briefings/how-the-book-left/')).toMatchInlineSnapshot(`
    [
      "{"@type":"BackgroundNewsArticle","@id":"https://herbal.example.org/herbal/briefings/how-the-book-left/","url":"https://herbal.example.org/herbal/briefings/how-the-book-left/","headline":"How did the book leave its island?","inLanguage":"en-GB","publisher":{"@id":"https://herbal.example.org/herbal/#imprint"},"backstory":{"@id":"https://herbal.example.org/herbal/about/"},"datePublished":"2024-11-04","about":[{"@type":"Thing","name":"How the book left its island"}],"isPartOf":{"@id":"https://herbal.example.org/herbal/"},"isBasedOn":{"@id":"https://herbal.example.org/herbal/article/#headline"},"citation":[{"@id":"https://herbal.example.org/herbal/references/museum-2018-03/"},{"@id":"https://herbal.example.org/herbal/references/saint-thekla-history/"}]}",
      "{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://herbal.example.org/herbal/"},{"@type":"ListItem","position":2,"name":"Questions","item":"https://herbal.example.org/herbal/briefings/"},{"@type":"ListItem","position":3,"name":"How did the book leave its island?"}]}",
    ]
  `);
  expect(described('/actors/sister-evgenia/')).toMatchInlineSnapshot(`
    [
      "{"@type":"Person","@id":"https://herbal.example.org/herbal/actors/sister-evgenia/","url":"https://herbal.example.org/herbal/actors/sister-evgenia/","name":"Sister Evgenia","description":"Librarian of the Monastery of Saint Thekla","alternateName":["Evgenia",{"@type":"PronounceableText","textValue":"Αδελφή Ευγενία","inLanguage":"el"}],"affiliation":[{"@id":"https://herbal.example.org/herbal/actors/saint-thekla/"}]}",
      "{"@type":"CreativeWork","url":"https://herbal.example.org/herbal/actors/sister-evgenia/","correction":[{"@type":"CorrectionComment","datePublished":"2024-11-20","text":"This said “She has kept the library since 1998.”; these words were removed. No source that was read for this explainer says so."}]}",
      "{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://herbal.example.org/herbal/"},{"@type":"ListItem","position":2,"name":"Who’s who","item":"https://herbal.example.org/herbal/actors/"},{"@type":"ListItem","position":3,"name":"Sister Evgenia"}]}",
    ]
  `);
  expect(described('/glossary/palimpsest/')).toMatchInlineSnapshot(`
    [
      "{"@type":"DefinedTerm","@id":"https://herbal.example.org/herbal/glossary/palimpsest/","url":"https://herbal.example.org/herbal/glossary/palimpsest/","name":"palimpsest","description":"A leaf that was written on, scraped clean and used again, so that an older text may still be seen under the new one.","alternateName":["palimpsests"],"inDefinedTermSet":{"@id":"https://herbal.example.org/herbal/glossary/"}}",
      "{"@type":"CreativeWork","url":"https://herbal.example.org/herbal/glossary/palimpsest/","correction":[{"@type":"CorrectionComment","datePublished":"2024-11-11","text":"This said “Twelve leaves of the book are of this kind.”; it now says “Ten leaves of the book are of this kind.” The number had been copied wrongly from the article."}]}",
      "{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://herbal.example.org/herbal/"},{"@type":"ListItem","position":2,"name":"Glossary","item":"https://herbal.example.org/herbal/glossary/"},{"@type":"ListItem","position":3,"name":"Palimpsest"}]}",
    ]
  `);
  expect(described('/chronology/ledger-found/')).toMatchInlineSnapshot(`
    [
      "{"@type":"Event","@id":"https://herbal.example.org/herbal/chronology/ledger-found/","name":"A volunteer found the ledger of Marlhaven Museum for 1909 to 1914","startDate":"2018-03","location":[{"@id":"https://herbal.example.org/herbal/places/marlhaven/"}]}",
      "{"@type":"CreativeWork","url":"https://herbal.example.org/herbal/chronology/ledger-found/","correction":[{"@type":"CorrectionComment","datePublished":"2024-11-08","text":"This said “March 2016”; it now says “March 2018”. The year of the museum’s own report had been misread."}]}",
      "{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://herbal.example.org/herbal/"},{"@type":"ListItem","position":2,"name":"Timeline","item":"https://herbal.example.org/herbal/chronology/"},{"@type":"ListItem","position":3,"name":"A volunteer found the ledger of Marlhaven Museum for 1909 to 1914"}]}",
    ]
  `);
  expect(described('/places/anthera/')).toMatchInlineSnapshot(`
    [
      "{"@type":"Place","@id":"https://herbal.example.org/herbal/places/anthera/","name":"Anthera","alternateName":["Anthira",{"@type":"PronounceableText","textValue":"Ανθηρά","inLanguage":"el"}],"geo":{"@type":"GeoCoordinates","latitude":36.95,"longitude":25.9}}",
      "{"@type":"CreativeWork","url":"https://herbal.example.org/herbal/places/anthera/","correction":[{"@type":"CorrectionComment","datePublished":"2024-11-08","text":"This said “About 90 people live on it.”; it now says “About 900 people live on it.” A nought had been lost."}]}",
      "{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://herbal.example.org/herbal/"},{"@type":"ListItem","position":2,"name":"Places","item":"https://herbal.example.org/herbal/places/"},{"@type":"ListItem","position":3,"name":"Anthera"}]}",
    ]
  `);
});
