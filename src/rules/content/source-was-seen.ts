import type { Dossier } from '#dossier/dossier.ts';
import { locateStatement } from '../texts/authored-texts.ts';
import { defineRule } from '../rule.ts';

const UNSEEN = { 'references/pier-book.yaml': 'opened: unseen' };

/** No statement rests only on pages that nobody has read. */
export const sourceWasSeen = defineRule({
  id: 'source-was-seen',
  severity: 'error',
  summary: 'Every statement cites a passage, or a page of which at least an excerpt was read.',
  why: 'What is recorded about an unread page comes from somebody else’s summary. It may be wrong, and readers think that we looked.',
  fix: 'Find the page and compare the record with it; then set its field `opened`. Or cite another source as well. If the statement is not contested, such as a date of birth, except it with a reason.',
  examples: [
    {
      shows: 'an unread page beside a passage',
      files: { ...UNSEEN, 'briefings/ferry.mdx': 'The ferry stays.[^p1][^pier-book]' },
    },
    {
      shows: 'a page of which an excerpt was read',
      files: { 'references/pier-book.yaml': 'opened: excerpt', 'briefings/ferry.mdx': 'The pier is old.[^pier-book]' },
    },
    {
      shows: 'only an unread page',
      files: { ...UNSEEN, 'briefings/ferry.mdx': 'The pier is old.[^pier-book]' },
      findings: { 'briefings/ferry.mdx:9:1': 'this rests only on "pier-book", and nobody has read that page' },
    },
    {
      shows: 'a date that only an unread page gives',
      files: {
        'references/pier-book.yaml': 'issued: 2020-03-04\nopened: unseen',
        'chronology/vote.yaml': 'cites: [p1]\ndate: { edtf: 2020-03, basis: background, cites: [pier-book] }',
      },
      findings: { 'chronology/vote.yaml:3:8': 'its date rests only on "pier-book", and nobody has read that page' },
    },
  ],
  *check({ dossier }) {
    for (const statement of dossier?.statements ?? []) {
      const { cites, date } = statement;
      const dateCites = date?.basis === 'background' ? date.cites : [];
      for (const [subject, ids] of [['this', cites] as const, ['its date', dateCites] as const])
        if (dossier && restsOnUnseen(dossier, ids))
          yield {
            reason: `${subject} rests only on ${ids.map((id) => `"${id}"`).join(' and ')}, and nobody has read ${ids.length === 1 ? 'that page' : 'those pages'}`,
            hint: 'Find the page and compare its record with it, or cite another source as well.',
            at: locateStatement(statement),
          };
    }
  },
});

const restsOnUnseen = ({ sources }: Dossier, cites: readonly string[]): boolean =>
  cites.length > 0 &&
  cites.every((id) => {
    const source = sources.get(id);
    return source?.kind === 'reference' && source.reference.opened === 'unseen';
  });
