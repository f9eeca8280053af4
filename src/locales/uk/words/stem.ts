import { stemmer } from '@orama/stemmers/ukrainian';
import { CALENDAR_FORMS } from '../dates/calendar.ts';

/** Words whose forms the stemmer tells apart: a vowel changes or falls out, or the nominative looks like another case. */
const IRREGULAR: readonly string[] = [
  'острів острова острову островом острові острови островів островам островами островах',
  'пором порома порому поромом поромі пороми поромів поромам поромами поромах',
  'будинок будинку будинком будинки будинків будинками будинках',
  'рік року роком році роки років роками роках',
  'день дня дню днем дні днів днями днях',
  'тиждень тижня тижнем тижні тижнів тижнями тижнях',
  'рішення рішенню рішенням рішень рішеннями рішеннях',
  'сторінка сторінки сторінку сторінкою сторінці сторінок сторінками сторінках',
  'поїзд поїзда поїзду поїздом поїзди поїздів',
  'порт порту портом порти портів портами портах',
  'закон закону законом законі закони законів законами законах',
  'гість гостя гостю гостем гості гостей гостями гостях',
  'місяць місяця місяцем місяці місяців місяцями місяцях',
  'дитина дитини дитину діти дітей дітям дітьми дітях',
  'людина людини людину людиною люди людей людям людьми людях',
];

const KNOWN = new Map([
  ...CALENDAR_FORMS.map(([form, name]) => [straight(form), straight(name)] as const),
  ...IRREGULAR.flatMap((row) => row.split(' ').map((form, _, [first = '']) => [form, first] as const)),
]);

/** With a straight apostrophe, as words are compared. */
function straight(word: string): string {
  return word.replaceAll('’', "'");
}

/**
 * The past and the infinitive of a verb: „проголосувала“, „дозволив“, „сказати“, „сказавши“. Its last vowels belong to the ending. Words
 * with fewer letters before them are mostly nouns.
 */
const VERB = /^(\p{L}{2,}?[^аеиоуюяіїєь])(?:ува|юва|а|я|и|і)(?:в|ла|ло|ли|ти|вши)(?:ся|сь)?$/u;

/** Nouns that look like a past or an infinitive. */
const NO_VERBS = /^(?:сторін|прав[иі]л|дзеркал|кобил|могил|крил|хвил|сопілк|мит|джерел)/u;

/** A vowel that falls out of other forms: „висновок“ and „висновку“, „мовець“ and „мовця“. */
const FLEETING = /(?<=\p{L}{3})(?:о(?=к$)|е(?=ць?$))/u;

/** What the forms of a Ukrainian word have in common, in lower case with a straight apostrophe. */
export function stem(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const verb = NO_VERBS.test(word) ? undefined : VERB.exec(word)?.[1];
  if (verb !== undefined) return verb;
  // „якість“ and „якості“
  return (
    stemmer(word.replace(/(?<=\p{L}{2})іст(?=[ью]$)/u, 'ост'))
      // „трамвай“, „трамваєм“
      .replace(/(?<=\p{L}{3})[аеиоуюяіїє]+(?:й|єм)?$/u, '')
      .replace(FLEETING, '')
      .replace(/(?<=\p{L}{3})ь$/u, '')
  );
}
