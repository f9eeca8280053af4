import { describe, expect, test } from 'vitest';
import { hashText } from '#lib/text/hash-text.ts';
import { createAnchors, quotationAnchors, STATEMENT_ANCHOR } from '#dossier/statement-anchors.ts';
import { makeDossier } from '../../support/entries.ts';
import { anchorOf } from '../../support/anchors.ts';

/** Two texts whose short hash is the same: the first such pair of numbers. */
const COLLISION = ['There were 315451 boats.', 'There were 538225 boats.'] as const;

const anchorsOf = (texts: readonly string[]) => {
  const anchor = createAnchors();
  return texts.map((text) => anchor('s', text));
};
const proseOf = (body: string) =>
  new Map(
    makeDossier({ 'briefings/x.mdx': body })
      .statementsOf('briefings/x')
      .map(({ text, anchor }) => [text, anchor]),
  );

describe('the fragment of a statement', () => {
  test('never changes: published links depend on it', () => {
    expect(anchorsOf(['The council voted.', 'Public money pays.'])).toEqual(['sjtfm4f', 's4kgdx3']);
  });

  test('stays the same whatever is added before it, or moved', () => {
    const before = proseOf('The council voted.[^p1] The pier is old.[^p1]');
    const after = proseOf('It was cold.[^p2]\n\nThe pier is *old*.[^p2]\n\n- The council voted.[^gazette-2020]');
    for (const text of ['The council voted.', 'The pier is old.']) expect(after.get(text)).toBe(before.get(text));
  });

  test.each([
    ['The council voted.', 'The council  voted.'],
    ['It’s 1 000.', "It's 1 000."],
  ])('does not depend on blanks and the forms of marks: %j and %j', (one, other) => {
    expect(anchorOf(other)).toBe(anchorOf(one));
  });

  test.each([
    ['a digit', 'There were 100 boats.', 'There were 101 boats.'],
    ['one word', 'The council voted.', 'The council never voted.'],
    ['capital letters', 'The council voted.', 'The Council voted.'],
    ['an end mark', 'The council voted.', 'The council voted?'],
    ['a sign', 'It was 5 degrees.', 'It was −5 degrees.'],
  ])('changes with %s', (_what, one, other) => {
    expect(anchorOf(other)).not.toBe(anchorOf(one));
  });

  test('has a number behind it where the same words are there again', () => {
    const [first, second, third] = anchorsOf(['It stands.', 'It stands.', 'It stands.']);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  test('is longer where other words have the same short hash, so that each is led to', () => {
    const [one, other] = COLLISION;
    expect(anchorOf(other)).toBe(anchorOf(one));
    expect(anchorsOf([one, other, other])).toEqual([anchorOf(one), fullAnchor(other), `${fullAnchor(other)}-2`]);
  });

  test('has a known form', () => {
    const form = new RegExp(`^${STATEMENT_ANCHOR}$`);
    const [one, other] = COLLISION;
    for (const anchor of anchorsOf([one, other, other])) expect(anchor).toMatch(form);
  });

  test('of YAML gives way to the same words in the prose', () => {
    const [standfirst, sentence] = makeDossier({
      'briefings/x.mdx': '---\nstandfirst: { text: It stands., cites: [p1] }\n---\n\nIt stands.[^p1]',
    }).statementsOf('briefings/x');
    expect([standfirst?.anchor, sentence?.anchor]).toEqual([`${anchorOf('It stands.')}-2`, anchorOf('It stands.')]);
  });
});

const fullAnchor = (text: string) => `s${BigInt(`0x${hashText(text)}`).toString(36)}`;

test('the fragments of quotations are made of their words, and begin with their source', () => {
  const [first, second, again] = quotationAnchors('p2', [{ text: 'a lifeline' }, { text: 'our road' }, { text: 'a lifeline' }]);
  expect(quotationAnchors('p2', [{ text: 'our road' }])).toEqual([second]);
  expect([first, again]).toEqual([expect.stringMatching(/^p2-q[0-9a-z]{6}$/), `${first}-2`]);
});
