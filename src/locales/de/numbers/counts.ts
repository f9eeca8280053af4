import { createCountFinder } from '../../common/counts.ts';
import { findFigures } from './figures.ts';
import { findSmallNumbers } from './small-numbers.ts';

/** German units of time, each with all its forms. */
const UNITS = {
  minute: 'minuten?',
  hour: 'stunden?',
  day: 'tag(?:e[ns]?|s)?',
  week: 'wochen?',
  month: 'monat(?:e[ns]?|s)?',
  year: 'jahr(?:e[ns]?|s)?',
} as const;

/** What stands before a number of units that is a limit, an estimate or an interval that is repeated: „über zwei Jahre“. */
const LIMITS =
  /(?<!\p{L})(?:(?:mehr|weniger|länger|kürzer|früher|später) als|über|unter|fast|beinahe|knapp|gut|rund|etwa|ungefähr|mindestens|höchstens|bis zu|binnen|innerhalb von|kaum|alle|ersten|letzten|nächsten|vergangenen) $/iu;

/** „Ein halbes Jahr“. „Anderthalb“ and „zweieinhalb“ are numbers in one word. */
const HALVES: readonly RegExp[] = [
  /(?<!\p{L})(?<!und ein(?:e[mnrs]?)? )halbe[mnrs]? (?<unit>stunde|tag(?:e?s)?|woche|monat(?:e?s)?|jahr(?:e?s)?)(?!\p{L})/giu,
];

/** What stands before an interval that is repeated: „alle zwei Jahre“. */
const REPEATS = /(?<!\p{L})(?:alle|jede[mnrs]?) $/iu;

/** „Dauerte eine Woche“, „eine Woche lang“; „einmal in der Woche“ is none. */
const SINGLE =
  /(?<=(?<!\p{L})(?:in|nach|seit|vor|für|während|binnen|innerhalb|etwa|rund|fast|knapp|dauer(?:n|t|te|ten)) (?:nur |etwa |rund |fast |knapp )?)eine[mnrs]? (?<unit>minute|stunde|woche|tag(?:es)?|monat(?:s)?|jahr(?:es)?)(?!\p{L}| und)|(?<=(?<!\p{L})(?:dauer(?:n|t|te|ten)) )ein (?<unit>jahr)(?!\p{L}| und)|(?<!\p{L})eine?n? (?<unit>minute|stunde|tag|woche|monat|jahr) (?:lang|später|zuvor|vorher|danach)(?!\p{L})/giu;

/** What stands behind a percentage besides “%”: „30 Prozent“. */
const PERCENT = 'prozent';

/** Finds the numbers of German texts with what they count. */
export const { findCounts, findSingleTimes } = createCountFinder({
  findFigures,
  findSmallNumbers,
  units: UNITS,
  percent: PERCENT,
  limits: LIMITS,
  halves: { word: /halbe/iu, times: HALVES },
  repeats: REPEATS,
  single: SINGLE,
});
