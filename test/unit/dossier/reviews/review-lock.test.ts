import { describe, expect, test } from 'vitest';
import { hashText } from '#lib/text/hash-text.ts';
import { EMPTY_LOCK, formatReviewLock, LOCK_NAME, parseReviewLock, reviewKey, type ReviewLock } from '#dossier/reviews/review-lock.ts';
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
    const facts = lockOf(makeDossier()).trimEnd().split('\n');
    expect(facts.slice(0, 7)).toMatchInlineSnapshot(`
      [
        "# Who reviewed which text against what, and when. Made by \`npm run review\`, not by hand.",
        "# First the texts of sources: source, hash, text. Then the reviews: entry, hash of the text, what it was held against (a source,",
        "# nothing, or the suspicion of a rule), hash of that, day, reviewer, and a note. What nobody looked at is marked as unseen.",
        "version 2",
        "gazette-2020 9a648437874aa309 "The Holm Gazette, How the ferry is paid for, 2020-03-05\\nA subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page."",
        "headline a6a215b191155501 "The island of Holm, the headline says, keeps its ferry."",
        "p1 34268b8c063f65dc "The council of Holm voted on Wednesday to keep the ferry.\\nthe vote: 2020-03-04, from “on Wednesday”"",
      ]
    `);
    expect(facts.length).toBe(3 + 4 + 11 + 13);
    expect(LOCK_NAME).toBe('reviews.lock');
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

  test('has its reviews in order of their lines', () => {
    const review = { basis: '-', on: undefined, by: undefined };
    const keys = ['briefings/b', 'actors/a'].map((entry) => reviewKey({ entry: entry as 'actors/a', text: '' }, '-'));
    const lines = formatReviewLock({ reviewed: new Map(keys.map((key) => [key, [review]])), texts: new Map() })
      .trimEnd()
      .split('\n');
    expect(lines.slice(-2).map((line) => line.split(' ')[0])).toEqual(['actors/a', 'briefings/b']);
  });

  test('keeps all reviews of a text that differ in anything', () => {
    const line = (rest: string) => `actors/ada-quill ${hashText('She voted.')} p1 ${rest}`;
    const [one, other] = [hashText('one'), hashText('other')];
    const reviews = [
      `${one} 2020-04-02 "Nia Reed"`,
      `${other} 2020-04-02 "Nia Reed"`,
      `${one} 2020-04-03 "Nia Reed"`,
      `${one} 2020-04-02 "Tom Hale"`,
      `${one} 2020-04-02 "Nia Reed" note "Seen."`,
      `${one} 2020-04-02 "Nia Reed" note "Seen again."`,
      `${one} 2020-04-02 "Nia Reed" unseen "Seen."`,
    ];
    const { lock } = parse(['version 2', ...reviews.map(line)].join('\n'));
    expect([...(lock?.reviewed.values() ?? [])].flat()).toHaveLength(reviews.length);
  });

  test('may have blank lines, and marks of conflicts inside a text', () => {
    const text = 'a <<<<<<< b ======= c >>>>>>> d ||||||| e';
    expect(parse(`version 2\n  \np1 ${hashText(text)} "${text}"\n`).messages).toEqual([]);
  });

  test('may name a text that is no longer recorded', () => {
    expect(parse(FACTS.replace(/^p1 .*\n/m, '')).messages).toEqual([]);
  });
});

describe('with a malformed line is rejected, with the line and a hint', () => {
  test.each<[what: string, text: string | Uint8Array, faults: string[]]>([
    ['a conflict', FACTS.replace('actors', '<<<<<<< HEAD\nactors'), ['3: the file has an unresolved merge conflict']],
    ...['=======', '>>>>>>> b', '||||||| c'].map((mark): [string, string, string[]] => [
      `a conflict with ${mark}`,
      FACTS.replace('actors', `${mark}\nactors`),
      ['3: the file has an unresolved merge conflict'],
    ]),
    ...['<<<<<<', '======', '>>>>>>', '||||||'].map((mark): [string, string, string[]] => [
      `a line that is ${mark}`,
      FACTS.replace('actors', `${mark}\nactors`),
      ['3: the line is neither a text nor a review'],
    ]),
    ['a broken escape in a name', FACTS.replace('"Nia', '"\\Nia'), ['3: the line is neither a text nor a review']],
    ['a broken escape in a note', FACTS.replace('Reed"', 'Reed" note "\\No"'), ['3: the line is neither a text nor a review']],
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
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(faults.map(() => 'review-lock-is-valid'));
    expect(messages.map(({ place, reason }) => `${place.line}: ${reason}`)).toEqual(faults);
    for (const { hint } of messages) expect(hint).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test('a file that cannot be read is reported, with why', () => {
  const issue = { reason: 'the file cannot be read', hint: 'Give yourself the right to read it.' };
  const { lock, messages } = parseReviewLock({ path: 'reviews.lock', bytes: new Uint8Array(), issue });
  expect(lock).toBeUndefined();
  expect(messages).toMatchObject([{ ...issue, place: { file: 'reviews.lock', line: 1, column: 1 } }]);
});

test('a file that is not UTF-8 has no text', () => {
  expect(parse(Uint8Array.from('café', (letter) => letter.charCodeAt(0))).text).toBe('');
  expect(parse(FACTS).text).toBe(FACTS);
});
