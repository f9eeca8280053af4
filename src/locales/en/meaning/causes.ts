import { findMatches } from '#lib/text/find-matches.ts';
import type { Cause } from '../../parts/causes.ts';

/**
 * "So", "so that" and "since" are left out: mostly, the first draws a conclusion of the writer, the second gives a purpose, the
 * third a time. "Due to" counts before a noun only: "was due to sail" is a plan.
 */
const CAUSES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    'because(?: of)?',
    'as a (?:direct )?(?:consequence|result)(?: of)?',
    '(?:brought|brings|bringing) about',
    'caus(?:ed|ing)',
    // The noun gives a cause only together with what it caused: not in "he disputes the cause".
    String.raw`(?<!\b(?:an?|any|its|no|the|their) )causes?|causes?(?= of)`,
    'consequently',
    'due to(?= (?:an?|her|his|its|our|that|the|their|this|those|these) )',
    'for (?:fear of|(?:that|this|which) reason)',
    'hence',
    'in (?:answer|reaction|response|retaliation|return) (?:for|to)',
    'in view of',
    'lead(?:s|ing)? to',
    'led to',
    'on account of',
    'owing to',
    'prompt(?:s|ed|ing)',
    'provok(?:ed?|es|ing)',
    'result(?:s|ed|ing)? (?:from|in)',
    'thanks to',
    '(?:that|this|which) (?:is|was) why',
    'therefore',
    'thereby',
    'thus',
    'trigger(?:s|ed|ing)?',
  ].join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

/** Words by which a source may give a cause, besides those above. */
const OTHER_CAUSES =
  /(?<![\p{L}\p{N}])(?:accordingly|at fault|blam(?:ed?|es|ing)|contribut(?:ed?|es|ing) to|explain(?:s|ed|ing)?|forc(?:ed?|es|ing)|grounds|in order|own making|put(?:s|ting)? [^,.;:]{1,40} down to|(?<!no )reasons?|responsible for|so|stem(?:s|med|ming)? from|why)(?![\p{L}\p{N}])/iu;

/** Finds where a text says that one thing brought about another. */
export const findCauses = (text: string): Cause[] =>
  findMatches(text, CAUSES).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** Whether a text may give a cause, in whatever words. */
export const mayGiveCause = (text: string): boolean => OTHER_CAUSES.test(text) || findCauses(text).length > 0;
