import { describe, expect, test } from 'vitest';
import { findUnknownRules } from '#schemas/site/rules.ts';
import { site } from '#schemas/site.ts';
import { makeSite } from '../../support/entries.ts';

const issuesOf = (settings: object) =>
  (site.safeParse({ ...makeSite(), ...settings }).error?.issues ?? []).map(({ path, message }) => [...path, message].join(': '));

describe('the settings of rules', () => {
  test.each([
    [{ 'reference-is-used': 'error', 'house-spelling': 'off' }],
    [{ 'quote-is-short': 'warning' }],
    [{ 'quote-is-short': ['error', { words: 40 }] }],
    [{ 'cited-source-fits-best': ['warning', {}] }],
  ])('may be %j', (rules) => {
    expect(issuesOf({ rules })).toEqual([]);
  });

  test.each([
    [{ 'quote-is-short': 'warn' }, 'rules: quote-is-short: the severity of a rule is "off", "warning" or "error"'],
    [{ 'quote-is-short': 2 }, 'rules: quote-is-short: the severity of a rule is "off", "warning" or "error"'],
    [
      { 'house-spelling': ['error', {}] },
      'rules: house-spelling: this rule has no options: write only its severity, "off", "warning" or "error"',
    ],
    [
      { 'quote-is-short': ['error'] },
      'rules: quote-is-short: write the severity ("off", "warning" or "error") and the options: ["error", { … }]',
    ],
    [{ 'quote-is-short': ['error', { word: 9 }] }, 'rules: quote-is-short: 1: word: there is no such option. Did you mean "words"?'],
    [
      { 'cited-source-fits-best': ['error', { zzzzzzzz: 9 }] },
      'rules: cited-source-fits-best: 1: zzzzzzzz: there is no such option. The options of this rule are lead, words.',
    ],
    [{ 'quote-is-short': ['error', { words: '9' }] }, 'rules: quote-is-short: 1: words: this must be a number'],
  ])('cannot be %j', (rules, message) => {
    expect(issuesOf({ rules })).toEqual([message]);
  });
});

describe('the settings of rules that are not ours', () => {
  const find = (rules: object) => findUnknownRules({ rules, ownRules: [{ id: 'headline-is-short' }] }).map(({ reason }) => reason);

  test('may give a rule of the newsroom its severity', () => {
    expect(find({ 'headline-is-short': 'off', 'quote-is-short': 'error' })).toEqual([]);
  });

  test.each([
    [{ 'quote-is-shrt': 'off' }, 'rules.quote-is-shrt: there is no such rule. Did you mean "quote-is-short"?'],
    [{ 'headline-is-shrt': 'off' }, 'rules.headline-is-shrt: there is no such rule. Did you mean "headline-is-short"?'],
    [
      { zzzzzzzzzzzzzzzz: 'off' },
      'rules.zzzzzzzzzzzzzzzz: there is no such rule. The README in docs/checks/ lists ours, and ownRules has your own.',
    ],
    [
      { 'headline-is-short': ['off', {}] },
      'rules.headline-is-short: a rule of your own has no options: write only its severity, "off", "warning" or "error"',
    ],
    [{ 'headline-is-short': 'fatal' }, 'rules.headline-is-short: the severity of a rule is "off", "warning" or "error"'],
  ])('cannot be %j', (rules, message) => {
    expect(find(rules)).toEqual([message]);
  });
});

describe('a rule of the newsroom', () => {
  const rule = { id: 'headline-is-short', severity: 'error', summary: 'It is short.', fix: 'Shorten it.', check: () => [] };

  test('is for content or for the built pages', () => {
    const { check, ...rest } = rule;
    expect(issuesOf({ ownRules: [rule, { ...rest, id: 'page-is-short', checkPages: check }] })).toEqual([]);
  });

  test.each([
    [{ id: 'quote-is-short' }, 'ownRules: 0: id: Backgrounder has a rule with this id: choose another one'],
    [
      { id: 'Short' },
      'ownRules: 0: id: an id consists of two or more lower-case words with hyphens between them, such as "headline-is-short"',
    ],
    [{ severity: 'off' }, 'ownRules: 0: severity: the severity is "error" or "warning"; the setting "rules" turns a rule off'],
    [{ check: undefined }, 'ownRules: 0: a rule has either the function check, for content, or checkPages, for the built pages'],
    [{ checkPages: () => [] }, 'ownRules: 0: a rule has either the function check, for content, or checkPages, for the built pages'],
    [{ check: 'x' }, 'ownRules: 0: check: this must be a function'],
    [
      { check: undefined, checkPages: () => [], waivable: true },
      'ownRules: 0: waivable: a rule for the built pages cannot be waived: leave this out',
    ],
    [{ sumary: 'x' }, 'ownRules: 0: a rule has no "sumary". Did you mean "summary"?'],
    [{ fix: '' }, 'ownRules: 0: fix: the text is empty'],
  ])('cannot have %j', (changes, message) => {
    expect(issuesOf({ ownRules: [{ ...rule, ...changes }] })).toEqual([message]);
  });

  test('has an id of its own', () => {
    expect(issuesOf({ ownRules: [rule, rule] })).toEqual(['ownRules: 1: id: another rule in ownRules has this id, too']);
  });

  test('is made with defineRule', () => {
    expect(issuesOf({ ownRules: ['headline-is-short'] })).toEqual(['ownRules: 0: this is no rule: write it with defineRule({ … })']);
  });
});
