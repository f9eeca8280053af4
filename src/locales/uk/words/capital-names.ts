import type { CapitalName } from '#lib/language/acronyms.ts';
import { isSentenceStart } from '../../common/sentence-start.ts';
import { monthNumber, weekdayName } from '../dates/calendar.ts';
import { isOffice } from './offices.ts';

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‑’'ʼ]\p{L}[\p{L}\p{M}\p{N}]*)*(?![\p{L}\p{M}\p{N}]|[-‑]\p{N})`;
/** Lower-case words that may be inside a name. */
const LINK = '(?: (?:де|да|ді|дель|ван|фон|дер|ден|бін|аль|ібн|над|на)){0,2}';
const NAME = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}’'ʼ-])${CAPITALISED}(?:${LINK} ${CAPITALISED})*`, 'gu');

/** Words that often begin a sentence and are no names. */
const OPENERS = new Set(
  'А Або Адже Але Без Більше Був Була Були Було В Від Він Вона Вони Воно Вчора Все Всі Вже Де Для До За Завтра Згідно З Зараз Зі Із І Й Його Її Їх Їхній Кожен Кожна Коли Крім Лише Ми Між Можливо На Навіть Нам Нас Не Немає Ні Ніхто Ніколи О Однак Одна Один Оскільки Перед Під Після По Понад Потім При Про Проте Протягом Разом Рішення Саме Свою Сьогодні Так Також Там Таким Те Тепер Ти Тим Тільки То Тоді Того Тому Тут Та У Усе Усі Учора Хоча Хто Це Цей Ця Ці Цього Чи Чому Через Що Щоб Ще Як Яка Який Якщо Я Два Дві Три Чотири Шість Сім Вісім Десять Ніщо Нічого Багато Деякі Кілька Жоден Жодна Жодне Серед Замість Навесні Влітку Восени Взимку Торік Наступного Минулого'.split(
    ' ',
  ),
);
const isNoName = (word: string): boolean => word === 'Я' || monthNumber(word) > 0 || weekdayName(word) !== word;

/**
 * Finds words that look like names: runs of capitalised words. A single word at the beginning of a sentence counts only if it also
 * occurs inside a sentence of the text, or is in `words`. Titles such as „голова“ are written small and belong to no name.
 */
export function findCapitalNames(text: string, words: ReadonlySet<string> = new Set()): CapitalName[] {
  const found = [...text.matchAll(NAME)].flatMap(({ 0: run, index }) => split(run, index, isSentenceStart(text, index)));
  const inside = new Set(found.filter(({ start }) => !isSentenceStart(text, start)).map((name) => name.text));
  return found.filter(
    (name) => /\s/.test(name.text) || !isSentenceStart(text, name.start) || inside.has(name.text) || words.has(name.text),
  );
}

/** The names in a run of capitalised words: weekdays, months and opening words are none. */
function split(run: string, offset: number, isOpening: boolean): CapitalName[] {
  const groups: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { 0: word, index } of run.matchAll(new RegExp(CAPITALISED, 'gu'))) {
    if (isNoName(word) || (index === 0 && isOpening && (OPENERS.has(word) || isOffice(word)))) {
      isOpen = false;
      continue;
    }
    const last = groups.at(-1);
    if (isOpen && last) last.end = index + word.length;
    else groups.push({ start: index, end: index + word.length });
    isOpen = true;
  }
  return groups
    .map(({ start, end }) => ({ start: offset + start, end: offset + end, text: run.slice(start, end) }))
    .filter(({ text }) => text.length > 1);
}

/** The capitalised words of all names found in texts, for `findCapitalNames`. */
export const wordsOfNames = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => findCapitalNames(text).flatMap((name) => name.text.split(' ').filter((word) => /^\p{Lu}/u.test(word)))));
