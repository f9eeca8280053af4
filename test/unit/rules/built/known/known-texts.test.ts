import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import { createWordCalls, type WordCall } from '#locales/word-calls.ts';
import { gatherKnownTexts, type TextOrigins } from '#rules/built/known/known-texts.ts';
import { makeDossier, makeSite, type Changes } from '../../../../support/entries.ts';

interface Given extends Partial<Omit<TextOrigins, 'dossier'>> {
  changes?: Changes;
}

const knowledge = ({ changes = {}, calls = [], days = [], paths = [], revision }: Given) =>
  gatherKnownTexts({ dossier: makeDossier(changes), calls, days, paths, revision });

/** Whether a site of the sample project may say a text. */
const isKnown = (text: string, given: Given = {}) => knowledge(given).findUnknown(text) === undefined;

/** The calls that some code makes of the catalogue. */
function callsOf(use: (words: typeof enGB) => unknown): WordCall[] {
  const calls = createWordCalls();
  use(calls.listenTo(enGB));
  return [...calls.all()];
}

describe('a site may show', () => {
  test.each([
    ['a sentence of prose without its citation', 'The council voted on Wednesday.'],
    ['several sentences, in any order', 'Mayor Ada Quill called the ferry “a lifeline”. The council voted on Wednesday.'],
    ['a statement and its source', 'Yes, the council voted to keep it. The Holm Gazette'],
    ['names and titles', 'Ada Quill · The council votes to keep the ferry'],
    ['settings', 'The ferry stays: An explainer of a council’s vote'],
    ['a name in a spelling that the settings replace, as the index does', 'Holme'],
    ['words of the catalogue', 'Home / Sources'],
    ['what is between the placeholders of a sentence', 'Published by The Holm Gazette.'],
    ['a date of the content', '4 March 2020'],
    ['the number of a part of the article', '2'],
    ['a question of its own', 'What was decided? · The ferry stays'],
  ])('%s', (_case, text) => {
    expect(isKnown(text)).toBe(true);
  });

  test('words of the site’s own, and what its functions return, but not the words in whose place they stand', () => {
    const site = makeSite({ words: { layout: { home: 'Start', asOf: (date: string) => `On ${date}` }, own: { support: 'Support us' } } });
    const calls = [{ path: 'layout.asOf', args: ['4 March 2020'], text: 'On 4 March 2020' }];
    const known = gatherKnownTexts({ dossier: { ...makeDossier(), site }, calls, days: [], paths: [] });
    const isUnknown = (text: string) => known.findUnknown(text) !== undefined;
    expect(['Start', 'Support us', 'On 4 March 2020'].filter(isUnknown)).toEqual([]);
    expect(['Home', 'Support them'].filter(isUnknown)).toEqual(['Home', 'Support them']);
  });

  test('text without its Markdown, headings, table heads and texts of pictures', () => {
    const changes = {
      'actors/ann.yaml': 'name: Ann Lee\nbackground: [{ text: "She *runs* the [ferry](/places/holm/).", cites: [gazette-2020] }]',
      'briefings/x.mdx': '## The *old* pier\n\n![Its lamp](./lamp.png)\n\n| Year | Boats |\n| --- | --- |\n| One.[^p1] | Two.[^p1] |\n',
    };
    for (const text of ['She runs the ferry.', 'The old pier', 'Its lamp', 'Year', 'Boats', 'Two.'])
      expect([text, isKnown(text, { changes })]).toEqual([text, true]);
  });

  test('the first sentence of a statement by itself', () => {
    const changes = { 'glossary/pier.yaml': 'term: pier\ndefinition: { text: A pier is long. It is of wood., cites: [gazette-2020] }' };
    expect(isKnown('A pier is long.', { changes })).toBe(true);
    expect(isKnown('It is long.', { changes })).toBe(false);
  });

  test.each(['origin', 'topic', 'actor', 'place', 'period'] as const)('the title of a list of events by %s', (kind) => {
    const title = enGB.chronology.listTitle(kind, 'Ada Quill');
    const calls = callsOf((words) => words.chronology.listTitle(kind, 'Ada Quill'));
    expect(isKnown(title, { calls })).toBe(true);
  });

  test('the addresses of its pages, the commit, and the day of the last review', () => {
    const given = { paths: ['/pier/'] as const, revision: 'a1b2c3d', days: ['2020-05-06'] };
    for (const text of ['https://ferry.example.org/pier/', '6 May 2020 (a1b2c3d)']) {
      expect([text, isKnown(text, given)]).toEqual([text, true]);
      expect([text, isKnown(text)]).toEqual([text, false]);
    }
  });
});

describe('a site may not show', () => {
  test.each([
    ['another sentence', 'The council voted on Friday.'],
    ['a sentence with a word more', 'The council voted on Wednesday. Not.'],
    ['a date that is not in the content', '6 March 2020'],
    ['a figure that is not in the content', '41,000'],
    ['the id of an entry', 'ada-quill'],
    ['words of a date', 'on Wednesday'],
  ])('%s', (_case, text) => {
    expect(isKnown(text)).toBe(false);
  });

  test('the text of a passage word for word, which is for checks only', () => {
    const changes = {
      'articles/ferry-vote.yaml':
        'passages: [{ id: p1, digest: The council voted., text: It went on till late. }, { id: p2, digest: She spoke. }]',
    };
    expect(isKnown('The council voted.', { changes })).toBe(true);
    expect(isKnown('It went on till late.', { changes })).toBe(false);
  });

  test('a draft', () => {
    const draft = (isDraft: boolean) => ({ 'briefings/x.mdx': `---\ndraft: ${isDraft}\n---\n\nThe pier is new.[^p1]\n` });
    expect(isKnown('The pier is new.', { changes: draft(false) })).toBe(true);
    expect(isKnown('The pier is new.', { changes: draft(true) })).toBe(false);
  });

  test('what a text said before it was corrected, but in the sentence about it', () => {
    const correction = { was: 'It sank.', now: 'The council voted.', why: 'The paper says so.' };
    const changes = {
      'actors/ann.yaml': `name: Ann Lee\ncorrections: [{ date: 2020-04-02, was: ${correction.was}, now: ${correction.now}, why: ${correction.why} }]`,
    };
    const calls = callsOf(({ corrections }) => corrections.describe(correction));
    expect(isKnown('It sank.', { changes, calls })).toBe(false);
    expect(isKnown('This said “It sank.”; it now says “The council voted.” The paper says so.', { changes, calls })).toBe(true);
  });
});

describe('what a function of the catalogue returns', () => {
  const knows = (text: string, use: (words: typeof enGB) => unknown, changes: Changes = {}) =>
    isKnown(text, { calls: callsOf(use), changes });

  test('is known for known arguments, numbers and units', () => {
    expect(knows('Go to “Ada Quill”', ({ corrections }) => corrections.open('Ada Quill'))).toBe(true);
    expect(knows('a gap this high is 3 months', ({ chronology }) => chronology.sample(3, 'months'))).toBe(true);
    expect(isKnown('Go to “Ada Quill”')).toBe(false);
  });

  test('is unknown for an unknown argument, however deep', () => {
    expect(knows('Go to “Ada Quill won the war”', ({ corrections }) => corrections.open('Ada Quill won the war'))).toBe(false);
    expect(knows('Ada Quill and a spy', ({ formatList }) => formatList(['Ada Quill', 'a spy']))).toBe(false);
    const note = { edtf: '2020-03-04', basis: 'stated', note: 'It was night.' } as const;
    expect(knows('It was night.', ({ sources }) => sources.explainDate(note))).toBe(false);
  });

  test('may be the argument of another', () => {
    expect(
      knows('About the date: Ada Quill and Holm', ({ chronology, formatList }) => chronology.aboutDate(formatList(['Ada Quill', 'Holm']))),
    ).toBe(true);
    expect(
      knows('About the date: Ada Quill and Oslo', ({ chronology, formatList }) => chronology.aboutDate(formatList(['Ada Quill', 'Oslo']))),
    ).toBe(false);
  });

  test('is known for a date only if it begins and ends with dates of the content', () => {
    expect(knows('4–5 March 2020', ({ formatEdtf }) => formatEdtf(parseEdtf('2020-03-04/2020-03-05')))).toBe(true);
    expect(knows('4–6 March 2020', ({ formatEdtf }) => formatEdtf(parseEdtf('2020-03-04/2020-03-06')))).toBe(false);
    expect(knows('6 March 2020', ({ formatEdtf }) => formatEdtf(parseEdtf('2020-03-06')))).toBe(false);
  });

  test('is known by its text if it is HTML, or by its words if it is Markdown', () => {
    const html = (name: string) => `<b>${name}</b><sup><a href="#x">1</a></sup>`;
    expect(knows('Ada Quill and Holm', ({ formatList }) => formatList([html('Ada Quill'), html('Holm')]))).toBe(true);
    expect(knows('Ada Quill and Oslo', ({ formatList }) => formatList([html('Ada Quill'), html('Oslo')]))).toBe(false);
    const correction = { was: 'It *sank*.', now: null, why: 'No paper says so.' };
    const changes = {
      'actors/ann.yaml': `name: Ann Lee\ncorrections: [{ date: 2020-04-02, was: ${correction.was}, now: null, why: ${correction.why} }]`,
    };
    expect(
      knows(
        'This said “It sank.”; these words were removed. No paper says so.',
        ({ corrections }) => corrections.describe(correction),
        changes,
      ),
    ).toBe(true);
  });

  test('is unknown if the function does not return it, or does not exist', () => {
    const call = { path: 'corrections.open', args: ['Ada Quill'], text: 'Ada Quill won the war' };
    for (const path of ['corrections.open', 'corrections.none', 'nowhere', 'corrections.nowhere.open'])
      expect(isKnown(call.text, { calls: [{ ...call, path }] })).toBe(false);
  });
});
