import { createCountFinder } from '../../common/counts.ts';
import { findFigures } from './figures.ts';
import { findSmallNumbers } from './small-numbers.ts';

/** Ukrainian units of time, each with all its forms. */
const UNITS = {
  minute: 'хвилин(?:а|и|у|ою|і|ами|ам|ах)?',
  hour: 'годин(?:а|и|у|ою|і|ами|ам|ах)?',
  day: 'день|дня|дню|днем|дні|днів|дням|днями|днях|доба|доби|добу|діб',
  week: 'тиждень|тижн(?:я|ю|ем|і|ів|ям|ями|ях)',
  month: 'місяц(?:ь|я|ю|ем|і|ів|ям|ями|ях)',
  year: 'рік|рок(?:у|ом|ові|и|ів|ам|ами|ах)|році|літ',
} as const;

/** What stands before a number of units that is a limit, an estimate or an interval that is repeated: «понад два роки». */
const LIMITS =
  /(?<!\p{L})(?:понад|більш(?:е|ий|а)?(?: ніж| як)?|менш(?:е|ий|а)?(?: ніж| як)?|майже|близько|приблизно|до|щонайменше|щонайбільше|кожн\p{L}+|що|перш\p{L}+|останн\p{L}+|наступн\p{L}+) $/iu;

/** „Два з половиною роки“; „рік із половиною“; „півроку“, „пів години“. „Півтора“ is a number in one word, and „півдня“ is also the south. */
const HALVES: readonly RegExp[] = [
  /(?<number>(?<!\p{L})[\p{L}’'ʼ]{1,14}|(?<!\d)\d+)[ \u00a0]і?з половиною (?=годин|д[ео]б|тиж|місяц|рок|років|дн)/giu,
  // The unit stands for one of it.
  /(?<number>(?<!\p{L}|\d[ \u00a0])(?<unit>годин[ау]|доб[ау]|тиждень|місяць|рік)) і?з половиною(?!\p{L})/giu,
  /(?<!\p{L})пів(?: |(?!дня))(?<unit>години|дня|доби|тижня|місяця|року)(?!\p{L})/giu,
];

/** What stands before an interval that is repeated: «кожні два роки», «вибори що два роки». «Каже, що два роки» is “that”. */
const REPEATS = /(?<!\p{L})(?:кожн\p{L}+|(?<=\p{L} )(?<!(?:тому|те|того) )що|раз (?:на|у|в)) $/iu;

/** «Через тиждень», «тривав рік»; «двічі на тиждень» is none. */
const SINGLE =
  /(?<=(?<!\p{L})(?:через|за|трива(?:в|ла|ло|ли|є)|майже|близько) )(?<unit>хвилин[уи]|годин[уи]|день|дня|доб[уи]|тиждень|тижня|місяць|місяця|рік|року)(?!\p{L}| із? половиною)/giu;

/** What stands behind a percentage besides “%”: „30 відсотків“. */
const PERCENT = 'відсот(?:ок|к(?:а|у|ом|и|ів|ам|ами|ах))|процент(?:а|у|ом|и|ів|ам|ами|ах)?';

/** Finds the numbers of Ukrainian texts with what they count. */
export const { findCounts, findSingleTimes } = createCountFinder({
  findFigures,
  findSmallNumbers,
  units: UNITS,
  percent: PERCENT,
  limits: LIMITS,
  halves: { word: /половиною|пів/iu, times: HALVES },
  repeats: REPEATS,
  single: SINGLE,
});
