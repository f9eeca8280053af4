import type { Content } from '../content.ts';
import type { Mutator, Spot } from '../mutant.ts';
import { inClaims, showChange } from '../words.ts';

/** Opposites of words, chosen without a look at those that the checks know. */
const SWAPS: Readonly<Record<string, string>> = {
  'more than': 'fewer than',
  over: 'under',
  before: 'after',
  after: 'before',
  began: 'ended',
  denied: 'admitted',
  refused: 'accepted',
  rejected: 'accepted',
  accepted: 'rejected',
  imminent: 'distant',
  joined: 'left',
  all: 'some',
  never: 'always',
  withdraw: 'send',
  large: 'small',
  agreed: 'refused',
  into: 'out of',
  ordered: 'authorised',
  authorised: 'ordered',
  outside: 'inside',
  arrived: 'departed',
  northern: 'southern',
  eastern: 'western',
  first: 'last',
  leave: 'join',
  sent: 'withdrew',
  supported: 'opposed',
  possible: 'impossible',
  strong: 'weak',
  new: 'old',
};

function* words(content: Content, pattern: RegExp, by: (found: string) => string): Generator<Spot> {
  for (const { file, start, end, groups } of inClaims(content, pattern)) {
    const edits = [{ file, start, end, by: by(groups[0]!) }];
    yield { edits, change: showChange(file, edits) };
  }
}

export const MEANING_MUTATORS: readonly Mutator[] = [
  {
    kind: 'word-becomes-its-opposite',
    summary: 'A word in a sentence is replaced by its opposite.',
    rules: ['source-has-no-opposite'],
    find: (content) => words(content, new RegExp(`\\b(?:${Object.keys(SWAPS).join('|')})\\b`, 'g'), (found) => SWAPS[found]!),
  },
];
