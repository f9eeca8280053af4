import { NEGATIONS } from './negations.ts';

/**
 * English words of what can be disputed, by kind: what does not hold, what would or must be, what somebody wants or is ready to
 * do, what is agreed, how much is enough, and blame. A day, a place or a title cannot be disputed.
 */
const KINDS: readonly string[] = [
  `${NEGATIONS}|lack(?:s|ed|ing)?`,
  'could|(?<!\\d )may(?! \\d)|might|must|ought|should|will|would|(?:has|have|had) to|able|likely|needs?|needed|unlikely',
  'aim(?:s|ed|ing)?|attempt(?:s|ed|ing)?|considering|eager|intend(?:s|ed)?|prepared|ready|seek(?:s|ing)?|sought|thinking of|tr(?:y|ies|ied|ying)|want(?:s|ed|ing)?|willing',
  'agree[ds]?',
  'adequate|enough|few|inadequate|insufficient|necessary|sufficient|too',
  'imminent|premature|unsafe',
  'first|only|sole|worst',
  'illegal(?:ly)?|justified|legal(?:ly)?|right to|wrong(?:ly)?|violat(?:es?|ed|ing)',
  'aggression|attack(?:s|ed|ing)?|blam(?:es?|ed|ing)|danger(?:s|ous)?|destabili[sz](?:es?|ed|ing)|fault|guilt(?:y)?|panic|provok(?:es?|ed|ing)|set off|threat(?:s|en|ens|ened|ening)?',
];

const CONTESTABLE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${KINDS.map((words) => `(${words})`).join('|')})(?![\p{L}\p{N}])`, 'giu');

/** The kinds of what can be disputed in a text. */
export function findContestable(text: string): Set<number> {
  const kinds = new Set<number>();
  for (const [, ...groups] of text.matchAll(CONTESTABLE)) kinds.add(groups.findIndex((group: string | undefined) => group !== undefined));
  return kinds;
}
