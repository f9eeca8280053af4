import { RULE_IDS, type RuleId } from '#schemas/rule-ids.ts';

/** Files that are changed, with the unit tests that must notice. */
export interface Target {
  files: readonly string[];
  tests: readonly string[];
  /** Rules whose examples are run as well. */
  rules?: readonly RuleId[];
}

/** Unit tests of content rules, besides their examples. */
const TESTS_OF_RULES: Partial<Record<RuleId, readonly string[]>> = {
  'attribution-is-sourced': ['test/unit/rules/content/attribution-is-sourced.test.ts'],
  'background-is-marked': ['test/unit/rules/content/background-is-marked.test.ts'],
  'cause-is-sourced': ['test/unit/rules/content/cause-is-sourced.test.ts'],
  'citation-resolves': ['test/unit/rules/content/citation-resolves.test.ts'],
  'cited-source-fits-best': ['test/unit/rules/content/cited-source-fits-best.test.ts'],
  'claim-is-sourced': ['test/unit/rules/content/claim-is-sourced.test.ts'],
  'correction-is-in-order': ['test/unit/rules/content/correction-is-in-order.test.ts'],
  'correction-is-made': ['test/unit/rules/content/correction-is-made.test.ts'],
  'date-is-possible': ['test/unit/rules/content/date-is-possible.test.ts'],
  'date-is-sourced': ['test/unit/rules/content/date-is-sourced.test.ts'],
  'date-words-are-recorded': ['test/unit/rules/content/date-words-are-recorded.test.ts'],
  'direction-is-sourced': ['test/unit/rules/content/direction-is-sourced.test.ts'],
  'fact-has-one-version': ['test/unit/rules/content/fact-has-one-version.test.ts'],
  'link-is-internal-path': ['test/unit/rules/content/link-is-internal-path.test.ts'],
  'markup-has-meaning': ['test/unit/rules/content/markup-has-meaning.test.ts'],
  'mdx-is-content': ['test/unit/rules/own-blocks.test.ts', 'test/unit/rules/content/mdx-is-content.test.ts'],
  'mention-resolves': ['test/unit/rules/content/mention-resolves.test.ts'],
  'name-is-unambiguous': ['test/unit/rules/content/name-is-unambiguous.test.ts'],
  'name-is-well-spelt': ['test/unit/rules/content/name-is-well-spelt.test.ts'],
  'number-word-is-sourced': ['test/unit/rules/content/number-word-is-sourced.test.ts'],
  'quote-has-right-speaker': ['test/unit/rules/content/quote-has-right-speaker.test.ts'],
  'quote-is-short': ['test/unit/rules/content/quote-is-short.test.ts'],
  'quoted-words-are-marked': ['test/unit/rules/content/quoted-words-are-marked.test.ts'],
  'reference-is-used': ['test/unit/rules/content/reference-is-used.test.ts'],
  'source-has-no-opposite': ['test/unit/rules/content/source-has-no-opposite.test.ts'],
  'source-was-seen': ['test/unit/rules/content/source-was-seen.test.ts'],
  'speaker-is-named': ['test/unit/rules/content/speaker-is-named.test.ts'],
  'statement-has-source': ['test/unit/rules/content/statement-has-source.test.ts'],
  'statement-is-current': ['test/unit/rules/content/statement-is-current.test.ts'],
  'term-is-defined': ['test/unit/rules/content/term-is-defined.test.ts'],
  'text-is-clean': ['test/unit/rules/content/text-is-clean.test.ts'],
  'text-is-reviewed': ['test/unit/rules/content/text-is-reviewed.test.ts'],
  'waiver-is-used': ['test/unit/rules/content/waiver-is-used.test.ts'],
  'weekday-matches-date': ['test/unit/rules/content/weekday-matches-date.test.ts'],
};

/** Each rule on the content, with its examples. */
const CONTENT_RULES = RULE_IDS.content.map((id): Target => ({
  files: [`src/rules/content/${id}.ts`],
  tests: TESTS_OF_RULES[id] ?? [],
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
  { files: ['src/rules/built/run-page-checks.ts'], tests: ['test/unit/rules/built/run-page-checks.test.ts'] },
  { files: ['src/lib/text/overlaps.ts'], tests: ['test/unit/lib/text/overlaps.test.ts'] },
  {
    files: ['src/lib/language/quotations.ts', 'src/rules/texts/judge-quotation.ts'],
    tests: ['test/unit/lib/language/quotations.test.ts', 'test/unit/rules/judge-quotation.test.ts'],
  },
  { files: ['src/lib/language/figures.ts'], tests: ['test/unit/lib/language/figures.test.ts'] },
  {
    files: ['src/lib/dates/prose-dates.ts', 'src/lib/dates/infer-years.ts'],
    tests: ['test/unit/lib/dates/prose-dates.test.ts', 'test/unit/lib/dates/infer-years.test.ts'],
  },
  { files: ['src/lib/dates/date-words.ts'], tests: ['test/unit/lib/dates/date-words.test.ts'] },
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
