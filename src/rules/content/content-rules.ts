import { backgroundIsMarked } from './content/background-is-marked.ts';
import { briefingHasProse } from './content/briefing-has-prose.ts';
import { briefingIsInOrder } from './content/briefing-is-in-order.ts';
import { citationResolves } from './content/citation-resolves.ts';
import { correctionIsInOrder } from './content/correction-is-in-order.ts';
import { correctionIsMade } from './content/correction-is-made.ts';
import { dateIsNotTooFine } from './content/date-is-not-too-fine.ts';
import { dateIsPossible } from './content/date-is-possible.ts';
import { dateIsSourced } from './content/date-is-sourced.ts';
import { dateWordsAreRecorded } from './content/date-words-are-recorded.ts';
import { deadPageHasCopy } from './content/dead-page-has-copy.ts';
import { eventOrderIsPossible } from './content/event-order-is-possible.ts';
import { formerIdIsFree } from './content/former-id-is-free.ts';
import { houseSpelling } from './content/house-spelling.ts';
import { idIsUnique } from './content/id-is-unique.ts';
import { imageHasAlt } from './content/image-has-alt.ts';
import { linkIsInternalPath } from './content/link-is-internal-path.ts';
import { mdxIsContent } from './content/mdx-is-content.ts';
import { mentionResolves } from './content/mention-resolves.ts';
import { nameIsUnambiguous } from './content/name-is-unambiguous.ts';
import { nameIsWellSpelt } from './content/name-is-well-spelt.ts';
import { numberIsSourced } from './content/number-is-sourced.ts';
import { passageIsUsed } from './content/passage-is-used.ts';
import { quotationMarksArePaired } from './content/quotation-marks-are-paired.ts';
import { quoteHasRightSpeaker } from './content/quote-has-right-speaker.ts';
import { quoteIsShort } from './content/quote-is-short.ts';
import { quoteIsVerbatim } from './content/quote-is-verbatim.ts';
import { recordStandsInText } from './content/record-stands-in-text.ts';
import { referenceIsUsed } from './content/reference-is-used.ts';
import type { Rule } from './rule.ts';
import { someBriefingIsPublished } from './content/some-briefing-is-published.ts';
import { statementHasSource } from './content/statement-has-source.ts';
import { statementIsCurrent } from './content/statement-is-current.ts';
import { termIsDefined } from './content/term-is-defined.ts';
import { waiverIsUsed } from './waivers/waivers.ts';
import { weekdayMatchesDate } from './content/weekday-matches-date.ts';
import { wordingIsNeutral } from './content/wording-is-neutral.ts';

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
