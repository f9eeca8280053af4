import type { MarkerWords } from '../../common/find-markers.ts';

/** German words that change what a sentence says, in all forms in which they do. A verb that is split, „lehnt … ab“, is only vague. */
export const MARKER_WORDS: readonly MarkerWords[] = [
  {
    kind: 'negation',
    clear:
      'nicht, nie, niemals, niemand, niemanden, niemandem, nichts, kein, keine, keinem, keinen, keiner, keines, weder, ohne, keineswegs, ablehnt, ablehnte, ablehnten, abgelehnt, verweigert, verweigerte, verweigerten, bestreitet, bestritt, bestritten, dementiert, dementierte, dementierten',
    vague:
      'lehnt, lehnte, lehnten, ablehnung, nicht nur, nicht alle, nicht jeder, nicht mehr als, nicht länger als, noch nicht, noch nie, nicht erst, nicht zuletzt, nicht ausgeschlossen, kaum, wenig, wenige, wenigen, selten, nur, erst, einzig, einzige, einzigen, gegen, beendet, beendete, endet, endete, scheitert, scheiterte, gescheitert, verhindert, verhinderte, stoppt, stoppte, gestoppt, verbietet, verbot, verboten, untersagt, untersagte, schweigt, schwieg, schwiegen, schweigen, verschweigt, verschwieg, verschwiegen, lässt offen, ließ offen, ließen offen, verzichtet, verzichtete, schließt, schloss, ausgeschlossen, verschiebt, verschob, verschoben, fehlt, fehlte, mangel, vermeidet, vermied, vermeiden, unmöglich, unwahrscheinlich, unzureichend, unverändert, statt, anstatt, außer, bis auf, als ob, weigert, weigerte, weigerten, widerspricht, widersprach, warnt, warnte',
  },
  {
    kind: 'all',
    clear: 'alle, allen, aller, alles, jeder, jede, jedes, jeden, jedem, sämtliche, sämtlichen',
    vague: 'beide, beiden, einstimmig, ganz, ganze, ganzen, gesamte, gesamten, zusammen, gemeinsam, nicht alle, nicht jeder',
  },
  {
    kind: 'most',
    clear: 'die meisten, der meisten, den meisten, meist, meistens, mehrheit, überwiegend, größtenteils, hauptsächlich',
    vague: 'nicht alle, mehrheitlich',
  },
  {
    kind: 'some',
    clear: 'einige, einigen, einiger, mehrere, mehreren, mehrerer, viele, vielen, vieler, wenige, wenigen, manche, manchen, teilweise',
    vague: 'nicht alle, ein teil, teil, teile, zum teil, andere, anderen, anderer',
  },
  {
    kind: 'only',
    clear: 'nur, lediglich, ausschließlich, bloß',
    vague: 'nur wenn, nicht nur, erst, allein, einzig, einzige, einzigen, einziger, kein, keine, keinen, außer',
  },
  {
    kind: 'possible',
    clear:
      'könnte, könnten, dürfte, dürften, möglich, möglicherweise, vielleicht, eventuell, womöglich, bereit, droht, drohte, drohten, erwägt, erwog, potenziell',
    vague:
      'kann, können, konnte, konnten, wahrscheinlich, wohl, offenbar, anscheinend, scheint, schien, falls, wenn, sollte, sollten, möglichkeit, angebot, bietet, bot, warnt, warnte, warnung, warnungen, risiko, chance, gefahr, drohung, nicht ausgeschlossen',
  },
  {
    kind: 'future',
    clear:
      'soll, sollen, würde, würden, plant, planen, plante, planten, geplant, geplante, geplanten, beabsichtigt, vorgesehen, voraussichtlich, erwartet, erwarten',
    vague:
      'wird, werden, werde, will, wollen, wollte, wollten, plan, pläne, künftig, bevor, versprechen, verspricht, versprach, versprochen, beschließt, beschloss, beschlossen, beschluss, fordert, forderte, forderten, schlägt, schlug, vorschlag, ziel, hofft, hoffte, hoffnung, garantie, zusage, sollte, sollten, zu',
  },
];

/** Phrases that have a marker in them but change nothing. */
export const NO_MARKERS =
  'vor allem, alles in allem, nicht zuletzt, ohne zweifel, zu viel, zu wenig, so viele, wie viele, nach wie vor, nichts anderes als';
