import { RULE_IDS, type RuleId } from '#schemas/rule-ids.ts';
import { attributionIsSourced } from './attribution-is-sourced.ts';
import { backgroundIsMarked } from './background-is-marked.ts';
import { briefingHasProse } from './briefing-has-prose.ts';
import { briefingIsInOrder } from './briefing-is-in-order.ts';
import { causeIsSourced } from './cause-is-sourced.ts';
import { citationResolves } from './citation-resolves.ts';
import { citedSourceFitsBest } from './cited-source-fits-best.ts';
import { claimIsSourced } from './claim-is-sourced.ts';
import { correctionIsInOrder } from './correction-is-in-order.ts';
import { correctionIsMade } from './correction-is-made.ts';
import { dateIsNotTooFine } from './date-is-not-too-fine.ts';
import { dateIsPossible } from './date-is-possible.ts';
import { dateIsReadable } from './date-is-readable.ts';
import { dateIsSourced } from './date-is-sourced.ts';
import { dateWordsAreRecorded } from './date-words-are-recorded.ts';
import { deadPageHasCopy } from './dead-page-has-copy.ts';
import { directionIsSourced } from './direction-is-sourced.ts';
import { eventOrderIsPossible } from './event-order-is-possible.ts';
import { factHasOneVersion } from './fact-has-one-version.ts';
import { formerIdIsFree } from './former-id-is-free.ts';
import { houseSpelling } from './house-spelling.ts';
import { idIsUnique } from './id-is-unique.ts';
import { imageHasAlt } from './image-has-alt.ts';
import { linkIsInternalPath } from './link-is-internal-path.ts';
import { markupHasMeaning } from './markup-has-meaning.ts';
import { mdxIsContent } from './mdx-is-content.ts';
import { mentionResolves } from './mention-resolves.ts';
import { modalityIsSourced } from './modality-is-sourced.ts';
import { nameIsUnambiguous } from './name-is-unambiguous.ts';
import { nameIsWellSpelt } from './name-is-well-spelt.ts';
import { negationIsSourced } from './negation-is-sourced.ts';
import { numberIsSourced } from './number-is-sourced.ts';
import { numberWordIsSourced } from './number-word-is-sourced.ts';
import { passageIsUsed } from './passage-is-used.ts';
import { quantifierIsSourced } from './quantifier-is-sourced.ts';
import { quotationMarksArePaired } from './quotation-marks-are-paired.ts';
import { quoteHasRightSpeaker } from './quote-has-right-speaker.ts';
import { quoteIsShort } from './quote-is-short.ts';
import { quoteIsVerbatim } from './quote-is-verbatim.ts';
import { quotedWordsAreMarked } from './quoted-words-are-marked.ts';
import { recordIsProven } from './record-is-proven.ts';
import { recordStandsInText } from './record-stands-in-text.ts';
import { referenceIsUsed } from './reference-is-used.ts';
import { roleIsSourced } from './role-is-sourced.ts';
import { someBriefingIsPublished } from './some-briefing-is-published.ts';
import { sourceHasNoOpposite } from './source-has-no-opposite.ts';
import { speakerIsNamed } from './speaker-is-named.ts';
import { sourceWasSeen } from './source-was-seen.ts';
import { sourceIsOfItsTime } from './source-is-of-its-time.ts';
import { statementHasSource } from './statement-has-source.ts';
import { reviewHasSecondPerson } from './review-has-second-person.ts';
import { statementIsCurrent } from './statement-is-current.ts';
import { textIsReviewed } from './text-is-reviewed.ts';
import { tenseIsSourced } from './tense-is-sourced.ts';
import { termIsDefined } from './term-is-defined.ts';
import { textIsClean } from './text-is-clean.ts';
import { waiverIsUsed } from './waiver-is-used.ts';
import { weekdayMatchesDate } from './weekday-matches-date.ts';
import { wordingIsNeutral } from './wording-is-neutral.ts';
import type { Rule } from '../rule.ts';

const BY_ID: { readonly [Id in RuleId<'content'>]: Rule<Id> } = {
  'citation-resolves': citationResolves,
  'statement-has-source': statementHasSource,
  'source-was-seen': sourceWasSeen,
  'cited-source-fits-best': citedSourceFitsBest,
  'text-is-reviewed': textIsReviewed,
  'statement-is-current': statementIsCurrent,
  'review-has-second-person': reviewHasSecondPerson,
  'passage-is-used': passageIsUsed,
  'reference-is-used': referenceIsUsed,
  'dead-page-has-copy': deadPageHasCopy,
  'background-is-marked': backgroundIsMarked,
  'source-is-of-its-time': sourceIsOfItsTime,
  'quotation-marks-are-paired': quotationMarksArePaired,
  'quote-is-verbatim': quoteIsVerbatim,
  'quoted-words-are-marked': quotedWordsAreMarked,
  'quote-has-right-speaker': quoteHasRightSpeaker,
  'quote-is-short': quoteIsShort,
  'record-stands-in-text': recordStandsInText,
  'date-is-readable': dateIsReadable,
  'date-is-possible': dateIsPossible,
  'date-is-sourced': dateIsSourced,
  'date-is-not-too-fine': dateIsNotTooFine,
  'date-words-are-recorded': dateWordsAreRecorded,
  'weekday-matches-date': weekdayMatchesDate,
  'event-order-is-possible': eventOrderIsPossible,
  'number-is-sourced': numberIsSourced,
  'number-word-is-sourced': numberWordIsSourced,
  'source-has-no-opposite': sourceHasNoOpposite,
  'negation-is-sourced': negationIsSourced,
  'quantifier-is-sourced': quantifierIsSourced,
  'modality-is-sourced': modalityIsSourced,
  'tense-is-sourced': tenseIsSourced,
  'speaker-is-named': speakerIsNamed,
  'attribution-is-sourced': attributionIsSourced,
  'role-is-sourced': roleIsSourced,
  'cause-is-sourced': causeIsSourced,
  'direction-is-sourced': directionIsSourced,
  'claim-is-sourced': claimIsSourced,
  'fact-has-one-version': factHasOneVersion,
  'id-is-unique': idIsUnique,
  'former-id-is-free': formerIdIsFree,
  'name-is-unambiguous': nameIsUnambiguous,
  'name-is-well-spelt': nameIsWellSpelt,
  'mention-resolves': mentionResolves,
  'house-spelling': houseSpelling,
  'wording-is-neutral': wordingIsNeutral,
  'text-is-clean': textIsClean,
  'term-is-defined': termIsDefined,
  'briefing-has-prose': briefingHasProse,
  'briefing-is-in-order': briefingIsInOrder,
  'some-briefing-is-published': someBriefingIsPublished,
  'correction-is-made': correctionIsMade,
  'correction-is-in-order': correctionIsInOrder,
  'mdx-is-content': mdxIsContent,
  'markup-has-meaning': markupHasMeaning,
  'link-is-internal-path': linkIsInternalPath,
  'image-has-alt': imageHasAlt,
  'waiver-is-used': waiverIsUsed,
  'record-is-proven': recordIsProven,
};

/** All rules on content, in the order of `RULE_IDS`. */
export const CONTENT_RULES: readonly Rule[] = RULE_IDS.content.map((id) => BY_ID[id]);
