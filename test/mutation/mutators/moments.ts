import type { RuleId } from '#schemas/rule-ids.ts';
import { entriesOf, type Claim, type Content, type SourceFile } from '../content.ts';
import type { Mutator } from '../mutant.ts';
import { moveDay } from './dates.ts';
import { showChange } from '../words.ts';

const RULES: readonly RuleId[] = ['source-is-of-its-time'];

/** The article’s day. */
export const dayOf = (content: Content): string => String(entriesOf(content, 'articles')[0]!.data['asOf']).slice(0, 10);

const issuedOf = ({ data: { issued } }: SourceFile): string => (typeof issued === 'string' ? issued : '');

/** Whether a reference gives a day, or a month, that is after the article’s day, and no reason why it may be cited. */
const isLater = (file: SourceFile, day: string): boolean =>
  /^\d{4}-\d{2}(?:-\d{2})?$/.test(issuedOf(file)) && issuedOf(file) > day && file.data['standing'] === undefined;

/** Claims that are as of the article. */
const asOfClaims = ({ files }: Content): Claim[] =>
  files.flatMap(({ claims }) => claims.filter(({ isInLater, part, cites }) => !isInLater && part !== 'provenance' && cites.length > 0));

export const MOMENT_MUTATORS: readonly Mutator[] = [
  {
    kind: 'as-of-text-cites-a-later-page',
    summary: 'One citation of a statement that is as of the article points to a page issued after it.',
    rules: RULES,
    *find(content) {
      const day = dayOf(content);
      const later = entriesOf(content, 'references').filter((file) => isLater(file, day));
      for (const { file, cites, range } of asOfClaims(content))
        for (const cite of cites)
          for (const { id } of later) {
            const edits = [{ file, start: cite.start, end: cite.end, by: id }];
            yield { edits, around: [{ file, ...range }], change: showChange(file, edits) };
          }
    },
  },
  {
    kind: 'page-is-issued-after-the-article',
    summary: 'The day of issue of a page that supports text as of the article becomes one after it.',
    rules: RULES,
    *find(content) {
      const day = dayOf(content);
      const claims = asOfClaims(content);
      for (const file of entriesOf(content, 'references')) {
        const users = claims.filter(({ cites }) => cites.some(({ id }) => id === file.id)).map((claim) => claim.file.name);
        const issued = file.scalars.find(({ key }) => key === 'issued');
        if (!issued || users.length === 0 || issuedOf(file) > day || file.data['standing'] !== undefined) continue;
        for (const by of [moveDay(day, 1), `${Number(day.slice(0, 4)) + 1}`]) {
          const edits = [{ file, start: issued.start, end: issued.end, by }];
          yield { edits, anywhereIn: [...new Set(users)], change: showChange(file, edits) };
        }
      }
    },
  },
];
