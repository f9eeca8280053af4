import { stem } from './stem.ts';
import type { Word } from '../../parts/words.ts';

/** Past forms of strong German verbs by their infinitive. */
const PAST_FORMS: Readonly<Record<string, string>> = {
  beginnen: 'begann, begannen, begonnen',
  beschließen: 'beschloss, beschlossen, beschließt',
  bleiben: 'blieb, blieben, geblieben',
  bringen: 'brachte, brachten, gebracht',
  fahren: 'fuhr, fuhren, gefahren, fährt',
  fallen: 'fiel, fielen, gefallen, fällt',
  finden: 'fand, fanden, gefunden',
  fordern: 'forderte, forderten, gefordert',
  gewinnen: 'gewann, gewannen, gewonnen',
  halten: 'hielt, hielten, gehalten, hält',
  helfen: 'half, halfen, geholfen, hilft',
  kaufen: 'kaufte, kauften, gekauft',
  lesen: 'las, lasen, gelesen, liest',
  liegen: 'lag, lagen, gelegen',
  schicken: 'schickte, schickten, geschickt',
  schließen: 'schloss, schlossen, geschlossen',
  schreiben: 'schrieb, schrieben, geschrieben',
  senden: 'sandte, sandten, gesandt',
  sitzen: 'saß, saßen, gesessen',
  sprechen: 'sprach, sprachen, gesprochen, spricht',
  steigen: 'stieg, stiegen, gestiegen',
  stimmen: 'stimmte, stimmten, gestimmt',
  tragen: 'trug, trugen, getragen, trägt',
  treffen: 'traf, trafen, getroffen, trifft',
  unterschreiben: 'unterschrieb, unterschrieben',
  verlassen: 'verließ, verließen, verlässt',
  verlieren: 'verlor, verloren',
  versprechen: 'versprach, versprochen, verspricht',
  zahlen: 'zahlte, zahlten, gezahlt',
  ziehen: 'zog, zogen, gezogen',
};

const STEMS = new Map(Object.entries(PAST_FORMS).flatMap(([base, forms]) => forms.split(', ').map((form) => [form, stem(base)] as const)));

/** The stem of a word; for a past form of a strong verb, that of its infinitive. */
export const verbStem = (word: Pick<Word, 'text' | 'stem'>): string => STEMS.get(word.text) ?? word.stem;
