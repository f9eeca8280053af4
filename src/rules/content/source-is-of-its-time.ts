import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { isLaterReference, listAsOfCitations, type AsOfCitation } from '#dossier/later-sources.ts';
import { locateStatement } from '../texts/authored-texts.ts';
import type { ContentPlace, Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

const REPORT = { 'briefings/ferry.mdx': 'The pier was closed.[^pier-report]' };

/** Text that is as of the article cites nothing issued after it, but for pages that say why they may be cited. */
export const sourceIsOfItsTime = defineRule({
  id: 'source-is-of-its-time',
  severity: 'error',
  // So that all exceptions stand in one place, where readers find them.
  waivable: false,
  summary: 'Text that is as of the article cites no page issued after it, unless the reference says why the page may be cited.',
  why: 'A page issued after the article knows how things went on. What it says of the day of the article may be hindsight, and readers take it for what was known then.',
  fix: 'Cite a page of that time, or move the statement to the part for later knowledge. If the page only records what had happened or was in force before, such as a birth, a treaty or a definition, say so in the field `standing` of the reference. Readers see that reason, `npm run coverage` lists it, and the page about the method counts it.',
  examples: [
    {
      shows: 'a page from the day of the article',
      files: { ...REPORT, 'references/pier-report.yaml': 'issued: 2020-03-04' },
    },
    {
      shows: 'a page of the month in which the article appeared, which may be older',
      files: { ...REPORT, 'references/pier-report.yaml': 'issued: 2020-03' },
    },
    {
      shows: 'a page from later on that day, where the article’s time is not known',
      files: { ...REPORT, 'references/pier-report.yaml': 'issued: 2020-03-04T21:06Z' },
    },
    {
      shows: 'a later page, in a Later block',
      files: {
        'briefings/ferry.mdx': '<Later>\n\nThe pier was closed.[^pier-report]\n\n</Later>',
        'references/pier-report.yaml': 'issued: 2021',
      },
    },
    {
      shows: 'a later page that records what was so before',
      files: { ...REPORT, 'references/pier-report.yaml': 'issued: 2021\nstanding: The pier had long been closed.' },
    },
    {
      shows: 'a page from the day after the article',
      files: { ...REPORT, 'references/pier-report.yaml': 'issued: 2020-03-05' },
      findings: {
        'briefings/ferry.mdx:9:1': 'this is as of the article, 4 March 2020, but cites "pier-report", which was issued later: 5 March 2020',
      },
    },
    {
      shows: 'a page from an hour after the article’s moment',
      files: {
        'glossary/pier.yaml': 'term: pier\ndefinition: { text: A landing for ships., cites: [pier-report] }',
        'articles/ferry-vote.yaml': 'asOf: 2020-03-04T18:00Z',
        'references/pier-report.yaml': 'issued: 2020-03-04T21:00+02:00',
      },
      findings: {
        'glossary/pier.yaml:2:21':
          'this is as of the article, 4 March 2020, 18:00 UTC, but cites "pier-report", which was issued later: 4 March 2020, 21:00 UTC+2',
      },
    },
    {
      shows: 'a reason that is not needed',
      files: { ...REPORT, 'references/pier-report.yaml': 'issued: 2019\nstanding: The pier had long been closed.' },
      findings: { 'references/pier-report.yaml:2:11': 'the page is not later than the article, and needs no reason to be cited' },
    },
  ],
  *check({ dossier }) {
    if (!dossier) return;
    const citations = listAsOfCitations(dossier);
    const later = new Map(
      dossier.references.filter((reference) => isLaterReference(dossier, reference)).map((reference) => [reference.id, reference]),
    );
    for (const citation of citations) {
      const { issued, standing } = later.get(citation.source)?.data ?? {};
      if (issued !== undefined && standing === undefined) yield describeLateCitation(dossier, citation, issued);
    }
    const cited = new Set(citations.map(({ source }) => source));
    for (const reference of dossier.references) {
      const { issued, standing } = reference.data;
      const reason = !cited.has(reference.id)
        ? 'no text as of the article cites this page'
        : issued !== undefined && !later.has(reference.id)
          ? 'the page is not later than the article, and needs no reason to be cited'
          : undefined;
      if (standing !== undefined && reason !== undefined)
        yield { reason, hint: 'Remove the field "standing".', at: { entry: keyOf(reference), path: ['standing'] } };
    }
  },
});

const describeLateCitation = ({ asOf, language: { dates } }: Dossier, { source, by }: AsOfCitation, issued: string): Finding => ({
  reason: `this is as of the article, ${dates.formatMoment(asOf)}, but cites "${source}", which was issued later: ${dates.formatMoment(parseEdtf(issued))}`,
  hint: 'Cite a page of that time, or move the statement to the part for later knowledge. If the page records what was so before, say why in its field "standing".',
  at: placeOf(by),
});

const placeOf = (by: AsOfCitation['by']): ContentPlace => ('path' in by ? { entry: keyOf(by.entry), path: by.path } : locateStatement(by));
