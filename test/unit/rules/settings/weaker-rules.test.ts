import { expect, test } from 'vitest';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { RuleSettings } from '#schemas/site/rules.ts';
import { compileContent } from '#rules/compile.ts';
import { describeWeakerRules, listForbiddenChanges, listWeakerRules, textsOfWeakerRules } from '#rules/settings/weaker-rules.ts';
import { contentFiles, fillIn, findMessages, makeDossier, makeSite } from '../../../support/entries.ts';
import { lockOf } from '../../../support/rule-examples.ts';
import { computeProof } from '#rules/proof.ts';

const BERTHS = { 'briefings/ferry.mdx': 'It has 40 berths.[^p1]' };
const severities = (rules: RuleSettings) => findMessages(BERTHS, { rules }).map(({ ruleId, severity }) => `${ruleId} ${severity}`);

test('a rule has its own severity, another one, or is off', () => {
  expect(severities({})).toEqual(['number-is-sourced error']);
  expect(severities({ 'number-is-sourced': 'warning' })).toEqual(['number-is-sourced warning']);
  expect(severities({ 'number-is-sourced': 'off' })).toEqual([]);
});

test('a warning that the settings make an error stops the site', () => {
  const unused = { 'references/letter.yaml': 'title: A letter' };
  const compile = (rules: RuleSettings) => compileContent(contentFiles(fillIn(unused)), makeSite({ rules })).dossier;
  expect(compile({})).toBeDefined();
  expect(compile({ 'reference-is-used': 'error' })).toBeUndefined();
});

test('what is usually required to publish stays a warning if the settings say so', () => {
  const publish = (rules: RuleSettings) =>
    compileContent(contentFiles(fillIn(BERTHS)), makeSite({ rules: { 'number-is-sourced': 'off', ...rules } }), undefined, {
      isPublished: true,
      reviews: { path: 'reviews.lock', bytes: new TextEncoder().encode(lockOf(makeDossier())) },
    }).messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
  expect(publish({})).toEqual(expect.arrayContaining(['text-is-reviewed error']));
  expect(publish({ 'text-is-reviewed': 'warning' })).not.toContain('text-is-reviewed error');
  expect(publish({ 'text-is-reviewed': 'warning' })).toContain('text-is-reviewed warning');
});

test('rules that are off, only warnings, or find less are listed in one line', () => {
  expect(
    describeWeakerRules({
      rules: {
        'wording-is-neutral': 'off',
        'number-is-sourced': 'warning',
        'modality-is-sourced': 'warning',
        'quote-is-short': ['error', { words: 80 }],
        'cited-source-fits-best': ['warning', { words: 5, lead: 0.1 }],
      },
    }),
  ).toMatchInlineSnapshot(
    `"site.config.ts makes rules weaker. Off: wording-is-neutral; only warnings: cited-source-fits-best, number-is-sourced, modality-is-sourced; larger options: cited-source-fits-best (words 5 instead of 3), quote-is-short (words 80 instead of 60)."`,
  );
});

test('rules that are as they were, or stricter, are not listed', () => {
  const rules: RuleSettings = {
    'reference-is-used': 'error',
    'dead-page-has-copy': 'warning',
    'number-is-sourced': 'error',
    'modality-is-sourced': 'error',
    'quote-is-short': ['error', { words: 30 }],
  };
  expect(listWeakerRules({ rules })).toEqual([]);
  expect(describeWeakerRules({ rules })).toBeUndefined();
});

test('what readers are told of a rule is plain text, in the language of their site', () => {
  const demand = (words?: Catalogue) => listWeakerRules({ rules: { 'wording-is-neutral': 'off' } }, words)[0]?.summary;
  const english = 'The words listed in wordsToAvoid in site.config.ts stand only in quotations.';
  expect(demand()).toBe(english);
  expect(demand(wordsOf({ language: 'en-US' }))).toBe(english);
  expect(demand(wordsOf({ language: 'fr' }))).toBe(
    'Les mots énumérés sous «\u202fwordsToAvoid\u202f» dans site.config.ts ne figurent que dans des citations.',
  );
});

test('the options of a rule are shown in the numbers and words of the language', () => {
  const rules: RuleSettings = { 'cited-source-fits-best': ['error', { words: 5, lead: 0.5 }] };
  const words = wordsOf({ language: 'de' });
  const [rule] = listWeakerRules({ rules }, words);
  expect(words.about.weaker.option('…', rule?.options ?? [])).toBe('… Hier: lead 0,5 statt 0,25, words 5 statt 3.');
  expect(textsOfWeakerRules({ rules }, words)).toEqual(expect.arrayContaining(['lead', 'words']));
});

test('a rule that cannot be waived cannot be weaker', () => {
  const idsOf = (rules: RuleSettings) => listForbiddenChanges({ rules }).map(({ path: [, id] }) => id);
  expect(
    idsOf({ 'quote-is-verbatim': 'off', 'yaml-is-valid': 'warning', 'link-resolves': 'off', 'some-briefing-is-published': 'off' }),
  ).toEqual(['yaml-is-valid', 'quote-is-verbatim', 'some-briefing-is-published', 'link-resolves']);
  expect(idsOf({ 'yaml-is-valid': 'error', 'some-briefing-is-published': 'error', 'number-is-sourced': 'off' })).toEqual([]);
});

test('the figure of rules counts those that stop the site', () => {
  const count = (rules: RuleSettings) => computeProof(makeDossier({}, { rules })).rules;
  expect(count({ 'number-is-sourced': 'off' })).toBe(count({}) - 1);
  expect(count({ 'number-is-sourced': 'warning' })).toBe(count({}) - 1);
  expect(count({ 'reference-is-used': 'error' })).toBe(count({}));
});
