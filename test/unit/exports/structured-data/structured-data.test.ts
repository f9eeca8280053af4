import { describe, expect, test } from 'vitest';
import { describeActor } from '#exports/structured-data/actor.ts';
import { describeArticle } from '#exports/structured-data/article.ts';
import { describeBreadcrumbs } from '#exports/structured-data/breadcrumbs.ts';
import { describeBriefing } from '#exports/structured-data/briefing.ts';
import { describeEvent } from '#exports/structured-data/event.ts';
import { describeFront, summariseFront } from '#exports/structured-data/front.ts';
import { describeGlossary, describeTerm } from '#exports/structured-data/glossary.ts';
import { toJsonLd } from '#exports/structured-data/json-ld.ts';
import { describePlace } from '#exports/structured-data/places.ts';
import { describeArticleQuotations, describeQuotation } from '#exports/structured-data/quotations.ts';
import { describeReference } from '#exports/structured-data/references.ts';
import { buildQuotationList } from '#views/quotations/build-quotation-list.ts';
import { makeDossier } from '../../../support/entries.ts';
import { quotationAnchorOf } from '../../../support/anchors.ts';

const based = makeDossier({}, { base: '/a/' });

test('the front page leaves the list of its parts to other pages and to the open data', () => {
  const [whole, summary] = [describeFront(based, '2020-05-06'), summariseFront(based, '2020-05-06')];
  expect(summary[0]).toEqual(whole[0]);
  expect(Object.keys(whole[1]).filter((name) => !(name in summary[1]))).toEqual(['hasPart']);
  expect(whole[1]).toMatchObject(summary[1]);
});

test('the front page describes the site, and the explainer as based on the article', () => {
  expect(describeFront(based)).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://ferry.example.org/a/",
        "@type": "WebSite",
        "description": "An explainer of a council’s vote",
        "inLanguage": "en-GB",
        "name": "The ferry stays",
        "publishingPrinciples": "https://ferry.example.org/a/about/",
        "url": "https://ferry.example.org/a/",
      },
      {
        "@type": "BackgroundNewsArticle",
        "abstract": "Yes, the council voted to keep it.",
        "backstory": {
          "@id": "https://ferry.example.org/a/about/",
        },
        "hasPart": [
          {
            "@id": "https://ferry.example.org/a/briefings/what-was-decided/",
          },
        ],
        "headline": "Will the ferry stay?",
        "inLanguage": "en-GB",
        "isBasedOn": {
          "@id": "https://ferry.example.org/a/article/#headline",
          "@type": "NewsArticle",
          "datePublished": "2020-03-04",
          "headline": "Holm keeps its ferry",
          "inLanguage": "en",
          "publisher": {
            "@type": "Organization",
            "name": "The Holm Gazette",
          },
        },
        "isPartOf": {
          "@id": "https://ferry.example.org/a/",
        },
        "url": "https://ferry.example.org/a/",
      },
    ]
  `);
});

describe('who answers for the site', () => {
  const answered = (contact: string) =>
    makeDossier({}, { publisher: { name: 'The Holm Gazette', url: 'https://gazette.example.org/' }, editor: 'Islands desk', contact });

  test.each([
    ['mistakes@gazette.example.org', { email: 'mistakes@gazette.example.org' }],
    ['https://gazette.example.org/mistakes/', { url: 'https://gazette.example.org/mistakes/' }],
  ])('is described with the site, with %s for mistakes', (contact, point) => {
    expect(describeFront(answered(contact))[0]).toMatchObject({
      publisher: {
        '@type': 'Organization',
        '@id': 'https://ferry.example.org/#imprint',
        name: 'The Holm Gazette',
        url: 'https://gazette.example.org/',
        contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', ...point },
      },
    });
  });

  test('is named by the explainer and by each briefing', () => {
    const dossier = answered('mistakes@gazette.example.org');
    const publisher = { '@id': 'https://ferry.example.org/#imprint' };
    expect(describeFront(dossier)[1]).toMatchObject({ publisher, creditText: 'Islands desk' });
    expect(describeBriefing(dossier, dossier.briefings[0]!)).toMatchObject({ publisher, creditText: 'Islands desk' });
  });

  test('says where its method and its corrections stand', () => {
    const [website, explainer] = describeFront(answered('mistakes@gazette.example.org'));
    const method = 'https://ferry.example.org/about/';
    expect(website).toMatchObject({
      publishingPrinciples: method,
      publisher: { publishingPrinciples: method, correctionsPolicy: 'https://ferry.example.org/corrections/' },
    });
    expect(explainer).toHaveProperty('backstory', { '@id': method });
  });

  test('is left out if the settings name nobody', () => {
    for (const item of describeFront(based)) expect(Object.keys(item)).not.toContain('creditText');
  });

  test('comes with the day of the last review', () => {
    expect(describeFront(based, '2020-05-06')[1]).toHaveProperty('mainEntityOfPage.lastReviewed', '2020-05-06');
  });
});

describe('the article', () => {
  const article = (fields: string) => describeArticle(makeDossier({ 'articles/ferry-vote.yaml': fields }));

  test('is described by what is known about it', () => {
    const known = 'url: https://gazette.example.org/ferry\nsection: Island\nbyline: { name: Ben Oar }\n';
    expect(article(known)).toMatchInlineSnapshot(`
      {
        "@id": "https://ferry.example.org/article/#headline",
        "@type": "NewsArticle",
        "articleSection": "Island",
        "creditText": "Ben Oar",
        "datePublished": "2020-03-04",
        "headline": "Holm keeps its ferry",
        "inLanguage": "en",
        "publisher": {
          "@type": "Organization",
          "name": "The Holm Gazette",
        },
        "url": "https://gazette.example.org/ferry",
      }
    `);
  });

  test.each([
    ['that is uncertain', '2020-03-04?', undefined],
    ['that is rough', '2020~', undefined],
    ['that is a span', '2020-03-02/2020-03-04', undefined],
    ['that is a month', '2020-03', '2020-03'],
    ['that is a day', '2020-03-04', '2020-03-04'],
  ])('has the date %s only as exactly as it is known', (_what, edtf, told) => {
    const { datePublished } = article(`publishedAt: { edtf: "${edtf}", basis: stated }`) as { datePublished?: string };
    expect(datePublished).toBe(told);
  });

  test('has no publisher if none is known', () => {
    expect(article('publisher: { name: null }')).not.toHaveProperty('publisher');
  });
});

describe('a briefing', () => {
  const briefing = (text: string) => {
    const dossier = makeDossier({ 'briefings/what-was-decided.mdx': text });
    return describeBriefing(dossier, dossier.briefings[0]!);
  };

  test('is an article about its topics, based on the source article, that cites its references', () => {
    const text = '---\norder: 1\nquestion: Was it kept?\nupdated: 2020-04-03\n---\n\nIt was.[^p1] Money keeps it.[^gazette-2020]\n';
    expect(briefing(text)).toMatchInlineSnapshot(`
      {
        "@id": "https://ferry.example.org/briefings/what-was-decided/",
        "@type": "BackgroundNewsArticle",
        "about": [
          {
            "@type": "Thing",
            "name": "The vote",
          },
        ],
        "backstory": {
          "@id": "https://ferry.example.org/about/",
        },
        "citation": [
          {
            "@id": "https://ferry.example.org/references/gazette-2020/",
          },
        ],
        "dateModified": "2020-04-03",
        "datePublished": "2020-04-01",
        "headline": "Was it kept?",
        "inLanguage": "en-GB",
        "isBasedOn": {
          "@id": "https://ferry.example.org/article/#headline",
        },
        "isPartOf": {
          "@id": "https://ferry.example.org/",
        },
        "url": "https://ferry.example.org/briefings/what-was-decided/",
      }
    `);
  });

  test('that cites only references is not based on the article', () => {
    const text = '---\norder: 1\nstandfirst: { text: Money., cites: [gazette-2020] }\n---\n\nMoney keeps it.[^gazette-2020]\n';
    expect(briefing(text)).not.toHaveProperty('isBasedOn');
    expect(briefing(text)).not.toHaveProperty('dateModified');
  });
});

describe('actors', () => {
  const dossier = makeDossier({
    'actors/ada-quill.yaml': `name: Ada Quill
kind: person
altLabels: [Quill]
originalNames: [{ text: Áda Kvill, language: is }]
affiliation: [council, holm-state, ben]
`,
    'actors/ben.yaml': 'name: Ben\nkind: person',
    'actors/council.yaml': 'name: The council\nkind: agency\naffiliation: [league, holm-state]',
    'actors/holm-state.yaml': 'name: Holm\nkind: state',
    'actors/league.yaml': 'name: The league\nkind: organisation',
  });
  const actor = (id: string) =>
    describeActor(
      dossier,
      dossier.actors.find((one) => one.id === id)!,
    );

  test('a person has all names, each in its language, and organisations', () => {
    expect(actor('ada-quill')).toMatchInlineSnapshot(`
      {
        "@id": "https://ferry.example.org/actors/ada-quill/",
        "@type": "Person",
        "affiliation": [
          {
            "@id": "https://ferry.example.org/actors/council/",
          },
        ],
        "alternateName": [
          "Quill",
          {
            "@type": "PronounceableText",
            "inLanguage": "is",
            "textValue": "Áda Kvill",
          },
        ],
        "description": "An actor.",
        "name": "Ada Quill",
        "url": "https://ferry.example.org/actors/ada-quill/",
      }
    `);
  });

  test('an organisation may be a member of another, but not of a state', () => {
    expect(actor('council')).toMatchObject({ '@type': 'Organization', memberOf: [{ '@id': 'https://ferry.example.org/actors/league/' }] });
    expect(actor('holm-state')).toMatchObject({ '@type': 'Country' });
    expect(actor('ben')).not.toHaveProperty('affiliation');
  });
});

describe('events', () => {
  const event = (edtf: string, status = 'happened') => {
    const dossier = makeDossier({
      'chronology/council-vote.yaml': `date: { edtf: "${edtf}", basis: stated }\nstatus: ${status}\nplaces: [holm]`,
    });
    return dossier.chronology.flatMap((one) => describeEvent(dossier, one))[0];
  };

  test('have a name, a day and a place', () => {
    expect(event('2020-03-04')).toMatchInlineSnapshot(`
      {
        "@id": "https://ferry.example.org/chronology/council-vote/",
        "@type": "Event",
        "location": [
          {
            "@id": "https://ferry.example.org/places/holm/",
          },
        ],
        "name": "Something happens",
        "startDate": "2020-03-04",
      }
    `);
  });

  test('are scheduled if they were planned, and left out if they were under way', () => {
    expect(event('2020-03', 'planned')).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled', startDate: '2020-03' });
    expect(event('2020-03-04')).not.toHaveProperty('eventStatus');
    expect(event('2020-03-04', 'under-way')).toBeUndefined();
  });

  test.each([
    ['2020', '2020'],
    ['2020-03-04/..', '2020-03-04'],
    ['2020-03/', '2020-03'],
  ])('that are dated %s begin in %s', (edtf, startDate) => {
    expect(event(edtf)).toMatchObject({ startDate });
  });

  test.each(['2020-03-04?', '2020~', '2020-03-XX', '2020-21', '201X', '2020-03-02/2020-03-06', '2020-03-04?/..', '../2020-03-04'])(
    'that are dated %s have no date for programs',
    (edtf) => {
      expect(event(edtf)).not.toHaveProperty('startDate');
    },
  );
});

test('terms are a set, each defined on its own page', () => {
  expect([describeGlossary(based), describeTerm(based, based.glossary[0]!)]).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://ferry.example.org/a/glossary/",
        "@type": "DefinedTermSet",
        "hasDefinedTerm": [
          {
            "@id": "https://ferry.example.org/a/glossary/subsidy/",
          },
        ],
        "inLanguage": "en-GB",
        "name": "Glossary · The ferry stays",
        "url": "https://ferry.example.org/a/glossary/",
      },
      {
        "@id": "https://ferry.example.org/a/glossary/subsidy/",
        "@type": "DefinedTerm",
        "description": "Public money that keeps a service going.",
        "inDefinedTermSet": {
          "@id": "https://ferry.example.org/a/glossary/",
        },
        "name": "subsidy",
        "url": "https://ferry.example.org/a/glossary/subsidy/",
      },
    ]
  `);
});

test('places have their coordinates', () => {
  const dossier = makeDossier({ 'places/sound.yaml': 'name: The Sound\nkind: sea' });
  expect(dossier.places.map((place) => describePlace(dossier, place))).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://ferry.example.org/places/holm/",
        "@type": "Place",
        "geo": {
          "@type": "GeoCoordinates",
          "latitude": 61.2,
          "longitude": -2.5,
        },
        "name": "Holm",
      },
      {
        "@id": "https://ferry.example.org/places/sound/",
        "@type": "SeaBodyOfWater",
        "geo": {
          "@type": "GeoCoordinates",
          "latitude": 0,
          "longitude": 0,
        },
        "name": "The Sound",
      },
    ]
  `);
});

describe('quotations', () => {
  test('have their words, their speaker and the work they were taken from', () => {
    expect(describeArticleQuotations(makeDossier())).toMatchInlineSnapshot(`
      [
        {
          "@id": "https://ferry.example.org/quotes/#p2-qi07zic",
          "@type": "Quotation",
          "isPartOf": {
            "@id": "https://ferry.example.org/article/#headline",
          },
          "spokenByCharacter": {
            "@id": "https://ferry.example.org/actors/ada-quill/",
          },
          "text": "a lifeline",
        },
      ]
    `);
  });

  test('of a state have no speaker, because a state is a place for schema.org', () => {
    const dossier = makeDossier({
      'actors/holm-state.yaml': 'name: Holm\nkind: state',
      'references/gazette-2020.yaml': 'quotations: [{ text: our ferry, speaker: holm-state }]',
    });
    const [quotation] = buildQuotationList(dossier).background;
    expect(describeQuotation(dossier, quotation!)).toEqual({
      '@type': 'Quotation',
      '@id': `https://ferry.example.org/quotes/#${quotationAnchorOf('gazette-2020', 'our ferry')}`,
      text: 'our ferry',
      isPartOf: { '@id': 'https://ferry.example.org/references/gazette-2020/' },
    });
  });
});

test('references are works of their publishers, with a date only if it is known', () => {
  const dossier = makeDossier({ 'references/plan.yaml': 'title: "[A plan of the new engine]"\nlanguage: is\nissued: 2020-03~' });
  expect(dossier.references.map((reference) => describeReference(dossier, reference))).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://ferry.example.org/references/plan/",
        "@type": "CreativeWork",
        "description": "A plan of the new engine",
        "inLanguage": "is",
        "publisher": {
          "@type": "Organization",
          "name": "Some Publisher",
        },
        "url": "https://example.org/",
      },
      {
        "@id": "https://ferry.example.org/references/gazette-2020/",
        "@type": "CreativeWork",
        "datePublished": "2020-03-05",
        "inLanguage": "en",
        "name": "How the ferry is paid for",
        "publisher": {
          "@type": "Organization",
          "name": "The Holm Gazette",
        },
        "url": "https://gazette.example.org/2020/how-the-ferry-is-paid-for",
      },
    ]
  `);
});

test('breadcrumbs lead from the front page to the page', () => {
  expect(describeBreadcrumbs(based.site, [{ label: 'Home', href: '/a/' }], 'Actors')).toMatchInlineSnapshot(`
    {
      "@type": "BreadcrumbList",
      "itemListElement": [
        {
          "@type": "ListItem",
          "item": "https://ferry.example.org/a/",
          "name": "Home",
          "position": 1,
        },
        {
          "@type": "ListItem",
          "name": "Actors",
          "position": 2,
        },
      ],
    }
  `);
});

test('no text ends the script element of the data', () => {
  const text = toJsonLd([{ '@type': 'Thing', name: 'a </script><script>alert(1)</script> b' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name: 'a </script><script>alert(1)</script> b' }],
  });
});
