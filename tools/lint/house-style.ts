import type { DummyRuleMap } from 'oxlint';

/** Rules that ESLint and Oxlint both have, with their options. */
export const HOUSE_STYLE: DummyRuleMap = {
  eqeqeq: ['error', 'always'],
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-useless-assignment': 'error',
  'object-shorthand': 'error',
  'prefer-template': 'error',
};

/** Options of `no-unused-vars`, which has another name in ESLint than in Oxlint. */
export const UNUSED_VARS = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

/** Options of `triple-slash-reference`, likewise. */
export const TRIPLE_SLASH_REFERENCE = { lib: 'never', path: 'never', types: 'always' } as const;
