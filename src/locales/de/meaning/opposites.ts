import { findOpposites } from '../../common/find-opposites.ts';
import type { Opposites, OppositeWords } from '../../parts/opposites.ts';
import { findWords } from '../words/words.ts';
import { isNegation } from './negations.ts';

/**
 * German words that reverse a sentence when one stands for the other. Verbs that are split („nimmt … an“) are left out, and words
 * with many senses.
 */
const PAIRS: readonly Opposites[] = [
  ['mehr als, mindestens', 'weniger als, höchstens'],
  ['alle, jeder, sämtliche', 'niemand, keiner'],
  ['mehrheit', 'minderheit'],
  ['vollständig, vollständige, vollständigen', 'teilweise, unvollständig'],
  ['groß, große, großen, größer', 'klein, kleine, kleinen, kleiner'],
  ['hoch, hohe, hohen, höher', 'niedrig, niedrige, niedrigen, niedriger'],
  ['früher, vorher, zuvor', 'später, nachher, danach'],
  ['bevor', 'nachdem'],
  ['immer', 'niemals'],
  ['dauerhaft, dauerhafte, dauerhaften', 'vorübergehend, vorübergehende, vorübergehenden'],
  ['begann, begannen, begonnen, begonn', 'endete, endeten, beendet, beendete'],
  ['nord, norden, nördlich, nördlichen', 'süd, süden, südlich, südlichen'],
  ['ost, osten, östlich, östlichen', 'west, westen, westlich, westlichen'],
  ['ankunft', 'abfahrt, abreise'],
  [
    'steigen, stieg, stiegen, gestiegen, erhöhen, erhöhte, erhöht, wachsen, wuchs',
    'sinken, sank, sanken, gesunken, senken, senkte, gesenkt, fallen',
  ],
  ['stark, starke, starken, stärker', 'schwach, schwache, schwachen, schwächer'],
  ['gebaut, errichtet', 'abgerissen, zerstört'],
  [
    'angenommen, gebilligt, billigte, billigten, zugestimmt, zustimmung, befürwortet, befürwortete',
    'abgelehnt, ablehnung, verworfen, verwarf',
  ],
  ['unterstützt, unterstützte, unterstützten, unterstützung', 'bekämpft, bekämpfte, widerstand'],
  ['lobte, lobten, gelobt, lob', 'kritisierte, kritisierten, kritisiert, kritik, verurteilt, verurteilte'],
  ['bestätigt, bestätigte, bestätigten', 'dementiert, dementierte, bestritten, bestritt'],
  ['erlaubt, erlaubte, erlaubten, genehmigt, genehmigte', 'verboten, verbot, untersagt, untersagte'],
  ['freiwillig, freiwillige, freiwilligen', 'verpflichtend, gezwungen, zwang'],
  ['möglich', 'unmöglich'],
  ['wahrscheinlich', 'unwahrscheinlich'],
  ['notwendig, nötig', 'unnötig, überflüssig'],
  ['sicher, sichere, sicheren', 'unsicher, unsichere, unsicheren, gefährlich'],
  ['gewann, gewannen, gewonnen, sieg', 'verlor, verloren, niederlage'],
  ['erfolg, erfolgreich', 'misserfolg, gescheitert, erfolglos'],
  ['kauft, kaufte, kauften, gekauft', 'verkauft, verkaufte, verkauften'],
  ['öffentlich, öffentliche, öffentlichen', 'geheim, geheime, geheimen, vertraulich'],
  ['legal', 'illegal'],
  ['direkt', 'indirekt'],
  ['offiziell', 'inoffiziell'],
  ['schuldig', 'unschuldig'],
  ['lebend', 'tot, tote, toten'],
];

/** The opposites of German. */
export const opposites: OppositeWords = {
  pairs: PAIRS,
  createFinder: (pairs) => findOpposites(pairs, { findWords, isNegation, hasOtherSense: () => false }),
};
