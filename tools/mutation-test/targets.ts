import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from '../../test/support/repository-root.ts';
import { RULE_IDS, type RuleId } from '#schemas/rule-ids.ts';

/** Files that are changed, with the unit tests that must notice. */
export interface Target {
  files: readonly string[];
  tests: readonly string[];
  /** Rules whose examples are run as well. */
  rules?: readonly RuleId[];
}

/** Unit tests of a content rule, besides its examples: those in a file of its name. */
const testsOf = (id: RuleId): string[] =>
  [`test/unit/rules/content/${id}.test.ts`, ...(id === 'mdx-is-content' ? ['test/unit/rules/own-blocks.test.ts'] : [])].filter((file) =>
    existsSync(join(REPOSITORY_ROOT, file)),
  );

/** Each rule on the content, with its examples. */
const CONTENT_RULES = RULE_IDS.content.map((id): Target => ({
  files: [`src/rules/content/${id}.ts`],
  tests: testsOf(id),
  rules: [id],
}));

/** Each rule on the built site, with its examples. */
const PAGE_RULES = RULE_IDS.built.map((id): Target => ({
  files: [`src/rules/built/${id}.ts`],
  tests: ['test/unit/rules/built/page-rules.test.ts'],
  rules: [id],
}));

/** Each file with the tests of what it does. Files that are not listed are not measured. */
export const TARGETS: readonly Target[] = [
  ...CONTENT_RULES,
  ...PAGE_RULES,
  {
    files: ['src/rules/texts/paste-traces.ts'],
    tests: ['test/unit/rules/content/text-is-clean.test.ts'],
    rules: ['text-is-clean'],
  },
  {
    files: ['src/rules/block-checks/block-issues.ts', 'src/rules/block-checks/block-properties.ts'],
    tests: ['test/unit/rules/content/mdx-is-content.test.ts', 'test/unit/rules/own-blocks.test.ts'],
    rules: ['mdx-is-content'],
  },
  { files: ['src/rules/texts/explain-mismatch.ts'], tests: [], rules: ['quote-is-verbatim'] },
  { files: ['src/rules/built/run-page-checks.ts'], tests: ['test/unit/rules/built/run-page-checks.test.ts'] },
  { files: ['src/lib/text/overlaps.ts'], tests: ['test/unit/lib/text/overlaps.test.ts'] },
  {
    files: ['src/lib/language/quotations.ts', 'src/rules/texts/judge-quotation.ts'],
    tests: ['test/unit/lib/language/quotations.test.ts', 'test/unit/rules/judge-quotation.test.ts'],
  },
  {
    files: ['src/lib/language/figures.ts', 'src/locales/en/numbers/parse-numbers.ts'],
    tests: ['test/unit/lib/language/figures.test.ts', 'test/unit/locales/en/numbers/parse-numbers.test.ts'],
  },
  {
    files: ['src/locales/en/dates/prose-dates.ts', 'src/lib/dates/infer-years.ts'],
    tests: ['test/unit/locales/en/dates/prose-dates.test.ts', 'test/unit/lib/dates/infer-years.test.ts'],
  },
  { files: ['src/locales/en/dates/date-words.ts'], tests: ['test/unit/locales/en/dates/date-words.test.ts'] },
  {
    files: ['src/lib/dates/calendar.ts'],
    tests: ['test/unit/lib/dates/calendar.test.ts', 'test/unit/lib/dates/edtf-date.test.ts'],
  },
  { files: ['src/lib/dates/edtf-date.ts'], tests: ['test/unit/lib/dates/edtf-date.test.ts'] },
  {
    files: ['src/lib/dates/moments.ts', 'src/lib/dates/page-dates.ts', 'src/lib/dates/days.ts'],
    tests: ['test/unit/lib/dates/moments.test.ts', 'test/unit/lib/dates/page-dates.test.ts', 'test/unit/lib/dates/days.test.ts'],
  },
  {
    files: [
      'src/dossier/lock-file.ts',
      'src/dossier/reviews/find-author.ts',
      'src/dossier/reviews/judge-reviews.ts',
      'src/dossier/reviews/review-lock.ts',
    ],
    tests: [
      'test/unit/dossier/proofs/proof-lock.test.ts',
      'test/unit/dossier/reviews/find-author.test.ts',
      'test/unit/dossier/reviews/judge-reviews.test.ts',
      'test/unit/dossier/reviews/review-lock.test.ts',
    ],
  },
  {
    files: ['naming', 'plan-rename', 'prose-edits', 'rename-proofs', 'rename-reviews', 'yaml-edits'].map(
      (name) => `src/authoring/rename/${name}.ts`,
    ),
    tests: ['plan-rename', 'prose-edits', 'rename-proofs', 'rename-reviews', 'yaml-edits'].map(
      (name) => `test/unit/authoring/rename/${name}.test.ts`,
    ),
  },
];
