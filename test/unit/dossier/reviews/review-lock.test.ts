import { describe, expect, test } from 'vitest';
import { hashText } from '#lib/text/hash-text.ts';
import { EMPTY_LOCK, formatReviewLock, parseReviewLock, reviewKey, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import { makeDossier } from '../../../support/entries.ts';
import { lockOf } from '../../../support/rule-examples.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const parse = (text: string | Uint8Array) =>
  parseReviewLock({ path: 'reviews.lock', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

const FACTS = `version 2
p1 ${hashText('The council voted.')} "The council voted."
actors/ada-quill ${hashText('She voted.')} p1 ${hashText('The council voted.')} 2020-04-02 "Nia Reed"
`;

describe('the record of reviews', () => {
  test('has one line for each text of a source, one for each statement with each source, and one for each other text', () => {
    const [, , ...facts] = lockOf(makeDossier()).trimEnd().split('\n');
    expect(facts.slice(0, 5)).toMatchInlineSnapshot(`
      [
        "# nothing, or the suspicion of a rule), hash of that, day, reviewer, and a note. What nobody looked at is marked as unseen.",
        "version 2",
        "gazette-2020 9a648437874aa309 "The Holm Gazette, How the ferry is paid for, 2020-03-05\\nA subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page."",
        "headline a6a215b191155501 "The island of Holm, the headline says, keeps its ferry."",
        "p1 34268b8c063f65dc "The council of Holm voted on Wednesday to keep the ferry.\\nthe vote: 2020-03-04, from “on Wednesday”"",
      ]
    `);
    expect(facts.length).toBe(1 + 4 + 11 + 13);
  });

  test('is parsed as it was written, whatever the texts contain', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const fact = fc.record({
      entry: word,
      statement: fc.string(),
      source: word,
      texts: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }),
      on: fc.constantFrom(undefined, '2020-04-02'),
      by: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined }),
      note: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
      isUnseen: fc.boolean(),
    });
    checkProperty(fc.array(fact), (facts) => {
      const lock: ReviewLock = {
        reviewed: new Map(
          facts.map(({ entry, statement, source, texts, on, by, note, isUnseen }) => [
            reviewKey({ entry: `actors/${entry}`, text: statement }, isUnseen ? source : { rule: 'quote-is-verbatim' }),
            [...new Set(texts.map(hashText))].sort().map((basis) => ({ basis, on, by, ...(note === undefined ? {} : { note, isUnseen }) })),
          ]),
        ),
        texts: new Map(facts.flatMap(({ texts }) => texts.map((text) => [hashText(text), text] as const))),
      };
      const { lock: read, messages } = parse(formatReviewLock(lock));
      expect(messages).toEqual([]);
      expect(read?.reviewed).toEqual(lock.reviewed);
      expect(formatReviewLock(read ?? EMPTY_LOCK)).toBe(formatReviewLock(lock));
    });
  });

  test('can be merged line by line from two branches, in any order', () => {
    const lines = FACTS.trimEnd().split('\n').slice(1);
    expect(parse(['version 2', ...lines.toReversed(), ...lines].join('\r\n')).lock).toEqual(parse(FACTS).lock);
  });

  test('may name a text that is no longer recorded', () => {
    expect(parse(FACTS.replace(/^p1 .*\n/m, '')).messages).toEqual([]);
  });
});

describe('with a malformed line is rejected, with the line and a hint', () => {
  test.each<[what: string, text: string | Uint8Array, faults: string[]]>([
    ['a conflict', FACTS.replace('actors', '<<<<<<< HEAD\nactors'), ['3: the file has an unresolved merge conflict']],
    ['an unknown version', FACTS.replace('version 2', 'version 12'), ['1: the first line is not “version 2”']],
    ['no version', FACTS.replace('version 2\n', ''), ['1: the first line is not “version 2”']],
    ['an empty file', '', ['1: the first line is not “version 2”']],
    ['the version before', FACTS.replace('version 2', 'version 1'), ['1: the file has version 1, which does not say who reviewed what']],
    ['a line cut off', FACTS.replace(/ "Nia Reed"$/m, ''), ['3: the line is neither a text nor a review']],
    ['a text cut off', FACTS.replace('voted."', ''), ['2: the line is neither a text nor a review']],
    ['a broken escape', FACTS.replace('"The', '"\\The'), ['2: the line is neither a text nor a review']],
    ['an edited text', FACTS.replace('council voted', 'council vetoed'), ['2: the text does not match its hash']],
    ['another encoding', Uint8Array.from('version 2\n# café', (letter) => letter.charCodeAt(0)), ['2: the file is not UTF-8']],
  ])('%s', (_what, text, faults) => {
    const { lock, messages } = parse(text);
    expect(lock).toBeUndefined();
    expect(messages.map(({ place, reason }) => `${place.line}: ${reason}`)).toEqual(faults);
    for (const { hint } of messages) expect(hint).toMatch(/^\p{Lu}.*\.$/u);
  });
});
