import { backgroundIsMarked } from './background-is-marked.ts';
import { briefingHasProse } from './briefing-has-prose.ts';
import { briefingIsInOrder } from './briefing-is-in-order.ts';
import { citationResolves } from './citation-resolves.ts';
import { correctionIsInOrder } from './correction-is-in-order.ts';
import { correctionIsMade } from './correction-is-made.ts';
import { dateIsNotTooFine } from './date-is-not-too-fine.ts';
import { dateIsPossible } from './date-is-possible.ts';
import { dateIsSourced } from './date-is-sourced.ts';
import { dateWordsAreRecorded } from './date-words-are-recorded.ts';
import { deadPageHasCopy } from './dead-page-has-copy.ts';
import { eventOrderIsPossible } from './event-order-is-possible.ts';
import { formerIdIsFree } from './former-id-is-free.ts';
import { houseSpelling } from './house-spelling.ts';
import { idIsUnique } from './id-is-unique.ts';
import { imageHasAlt } from './image-has-alt.ts';
import { linkIsInternalPath } from './link-is-internal-path.ts';
import { mdxIsContent } from './mdx-is-content.ts';
import { mentionResolves } from './mention-resolves.ts';
import { nameIsUnambiguous } from './name-is-unambiguous.ts';
import { nameIsWellSpelt } from './name-is-well-spelt.ts';
import { numberIsSourced } from './number-is-sourced.ts';
import { passageIsUsed } from './passage-is-used.ts';
import { quotationMarksArePaired } from './quotation-marks-are-paired.ts';
import { quoteHasRightSpeaker } from './quote-has-right-speaker.ts';
import { quoteIsShort } from './quote-is-short.ts';
import { quoteIsVerbatim } from './quote-is-verbatim.ts';
import { recordStandsInText } from './record-stands-in-text.ts';
import { referenceIsUsed } from './reference-is-used.ts';
import type { Rule } from './rule.ts';
import { someBriefingIsPublished } from './some-briefing-is-published.ts';
import { statementHasSource } from './statement-has-source.ts';
import { statementIsCurrent } from './statement-is-current.ts';
import { termIsDefined } from './term-is-defined.ts';
import { waiverIsUsed } from './waivers.ts';
import { weekdayMatchesDate } from './weekday-matches-date.ts';
import { wordingIsNeutral } from './wording-is-neutral.ts';

/** All rules, by what they are about. */
export const RULES: readonly Rule[] = [
  citationResolves,
  statementHasSource,
  statementIsCurrent,
  passageIsUsed,
  referenceIsUsed,
  deadPageHasCopy,
  backgroundIsMarked,
  quotationMarksArePaired,
  quoteIsVerbatim,
  quoteHasRightSpeaker,
  quoteIsShort,
  recordStandsInText,
  dateIsPossible,
  dateIsSourced,
  dateIsNotTooFine,
  dateWordsAreRecorded,
  weekdayMatchesDate,
  eventOrderIsPossible,
  numberIsSourced,
  idIsUnique,
  formerIdIsFree,
  nameIsUnambiguous,
  nameIsWellSpelt,
  mentionResolves,
  houseSpelling,
  wordingIsNeutral,
  termIsDefined,
  briefingHasProse,
  briefingIsInOrder,
  someBriefingIsPublished,
  correctionIsMade,
  correctionIsInOrder,
  mdxIsContent,
  linkIsInternalPath,
  imageHasAlt,
  waiverIsUsed,
];
