import type { Content } from '../content.ts';
import type { Mutator, Spot } from '../mutant.ts';
import { inClaims, rawOf, showChange, swapWords } from '../words.ts';

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

/** Pairs of states that may be in the same sentence. */
const STATES = ['Ukraine', 'Russia', 'France', 'Germany', 'NATO', 'Belarus', 'Georgia', 'Romania', 'Bulgaria'];

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
  {
    kind: 'names-change-places',
    summary: 'Two states in a sentence change places.',
    rules: [],
    *find(content) {
      for (const file of content.files)
        for (const claim of file.claims) {
          if (/“/.test(rawOf(file, claim.text))) continue;
          const named = [...rawOf(file, claim.text).matchAll(new RegExp(`\\b(?:${STATES.join('|')})\\b`, 'g'))];
          const [first] = named;
          const second = named.find((match) => match[0] !== first?.[0]);
          if (!first || !second) continue;
          const at = ({ 0: text, index }: RegExpExecArray) => ({
            text,
            start: claim.text.start + index,
            end: claim.text.start + index + text.length,
          });
          const edits = swapWords(file, at(first), at(second));
          yield { edits, around: [{ file, ...claim.text }], change: showChange(file, edits) };
        }
    },
  },
];
