import { describe, expect, test } from 'vitest';
import { findCoverage } from '#authoring/coverage/coverage.ts';
import { buildDossier } from '#dossier/dossier.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { partOf, type LanguagePack, type PartName } from '#locales/pack.ts';
import { PACKS } from '#locales/packs.ts';
import { compileContent } from '#rules/compile.ts';
import { computeProof } from '#rules/proof.ts';
import { describeLanguageGaps, listLanguageGaps, textsOfLanguageGaps } from '#rules/settings/language-gaps.ts';
import { contentFiles, fillIn, makeSite, type Changes } from '../../../support/entries.ts';

const { counting, causes, meaning, opposites, tense, deeds, roles, speech, ...bare } = PACKS['en-GB'];
const PARTS = { counting, causes, meaning, opposites, tense, deeds, roles, speech };

/** A language of which only the required parts are known. */
const BARE: LanguagePack = bare;
const without = (part: PartName): LanguagePack => ({ ...bare, ...PARTS, [part]: undefined });

const REPORT: Changes = {
  'references/report.yaml': `digest: The council did not approve the bridge to Holm. Three members voted for it.
quotations: [{ text: "We will not sell the ferry.", speaker: ada-quill }]`,
};
const check = (language: LanguagePack, sentence: string) =>
  compileContent(contentFiles(fillIn({ ...REPORT, 'briefings/ferry.mdx': sentence })), makeSite(), undefined, { language }).messages.map(
    ({ ruleId }) => ruleId,
  );

describe.each<[part: PartName, sentence: string, rule: string]>([
  ['meaning', 'The council did approve the bridge to Holm.[^report]', 'negation-is-sourced'],
  ['counting', 'Two members voted for it.[^report]', 'number-word-is-sourced'],
  ['causes', 'Three members voted for it because of the storm.[^report]', 'cause-is-sourced'],
  ['speech', 'The council did not approve the bridge to Holm, Ben Oake said.[^report]', 'attribution-is-sourced'],
])('where the pack has no part "%s"', (part, sentence, rule) => {
  const actor = { 'actors/ben-oake.yaml': 'name: Ben Oake' };
  const run = (language: LanguagePack) =>
    compileContent(contentFiles(fillIn({ ...REPORT, ...actor, 'briefings/ferry.mdx': sentence })), makeSite(), undefined, {
      language,
    }).messages.map(({ ruleId }) => ruleId);

  test(`${rule} is off, and only then`, () => {
    expect(run(PACKS['en-GB'])).toContain(rule);
    expect(run(without(part))).not.toContain(rule);
  });

  test('it is among the rules that are said to be off', () => {
    expect(listLanguageGaps(without(part))).toContainEqual(expect.objectContaining({ id: rule, missing: [part], unchecked: undefined }));
  });
});

test('a pack with all parts has no gaps', () => {
  for (const tag of ['en-GB', 'en-US'] as const) expect(listLanguageGaps(PACKS[tag])).toEqual([]);
  expect(describeLanguageGaps(PACKS['en-GB'])).toBeUndefined();
});

test('a pack without any optional part checks the rest', () => {
  expect(check(BARE, 'The council met on 5 May 2019.[^report]')).toEqual(['date-is-sourced']);
  expect(check(BARE, 'The mayor said: “We will sell the ferry.”[^report]')).toEqual(['quote-is-verbatim']);
});

test('a quotation that leaves out a “not” passes without the part, and the checks say so', () => {
  const sentence = 'The mayor said: “We will … sell the ferry.”[^report]';
  expect(check(PACKS['en-GB'], sentence)).toContain('quote-is-verbatim');
  expect(check(without('meaning'), sentence)).not.toContain('quote-is-verbatim');
  expect(listLanguageGaps(without('meaning')).find(({ id }) => id === 'quote-is-verbatim')?.unchecked).toBe(
    'whether a quotation leaves out a “not” or a condition',
  );
});

test('the gaps are listed in one line', () => {
  expect(describeLanguageGaps(without('causes'))).toMatchInlineSnapshot(
    `"The language pack of en-GB is not complete. Off: cause-is-sourced."`,
  );
  expect(describeLanguageGaps(BARE)).toMatchInlineSnapshot(
    `"The language pack of en-GB is not complete. Off: quote-has-right-speaker, number-word-is-sourced, source-has-no-opposite, negation-is-sourced, quantifier-is-sourced, modality-is-sourced, tense-is-sourced, speaker-is-named, attribution-is-sourced, role-is-sourced, cause-is-sourced, direction-is-sourced, claim-is-sourced, fact-has-one-version; quote-is-verbatim does not check whether a quotation leaves out a “not” or a condition."`,
  );
});

test('the proof counts only rules that run, and coverage lists the others', () => {
  const { entries } = parseEntries(contentFiles());
  const dossier = (language?: LanguagePack) => buildDossier(entries, makeSite(), { language });
  expect(computeProof(dossier(without('causes'))).rules).toBe(computeProof(dossier()).rules - 1);
  expect(findCoverage(dossier(without('causes')), entries).languageGaps.map(({ id }) => id)).toEqual(['cause-is-sourced']);
});

test('pages show what is not checked in their language', () => {
  const texts = (tag: 'en-GB' | 'de') => textsOfLanguageGaps(without('meaning'), PACKS[tag].catalogue);
  expect(texts('en-GB')).toContain('whether a quotation leaves out a “not” or a condition');
  expect(texts('de')).toContain('ob ein Zitat ein „nicht“ oder eine Bedingung auslässt');
});

test('a waiver of a rule that is off may stay', () => {
  const sentence = '{/* waive number-word-is-sourced: counted on the plan */}\n\nTwo members voted for it.[^report]';
  expect(check(PACKS['en-GB'], sentence)).toEqual([]);
  expect(check(without('counting'), sentence)).toEqual([]);
});

test('a rule that uses a part without naming it fails', () => {
  expect(() => partOf(BARE, 'speech')).toThrow('The language pack of en-GB has no part "speech": name it in the `needs` of the rule.');
});
